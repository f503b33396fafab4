import type { Fault } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { clearFaults, endFault } from "../core/operations.ts";
import { send } from "../core/send.ts";
import type { Polled } from "../core/usePoll.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { ConfirmButton } from "../parts/ConfirmButton.tsx";
import { Empty, Live } from "../parts/Notes.tsx";
import { rescueFocus } from "../parts/Page.tsx";
import { faultWords } from "./faultWords.ts";

/** What goes wrong now, in the order in which it is tried. */
export function FaultList({ faults }: { readonly faults: Polled<readonly Fault[]> }) {
  const { say } = useDesk();
  const done = async (words: string) => {
    await faults.refresh();
    say(words);
    rescueFocus();
  };
  const end = async (id: string) => {
    await send(endFault, { params: { fault_id: id } });
    await done("The fault is ended.");
  };
  const endAll = async () => {
    await send(clearFaults);
    await done("All faults are ended.");
  };
  return (
    <Live of={faults}>
      {(list) =>
        list.length === 0 ? (
          <Empty title="Nothing goes wrong">Inject a fault to see how your code takes it.</Empty>
        ) : (
          <>
            <ul class="rows">
              {list.map((fault) => (
                <li key={fault.id}>
                  <p>
                    <code>{fault.operation === "*" ? "every operation" : fault.operation}</code>{" "}
                    <span class="quiet">{faultWords(fault)}</span>
                  </p>
                  <ActionButton about={`the fault ${fault.id}`} run={() => end(fault.id)}>
                    End
                  </ActionButton>
                </li>
              ))}
            </ul>
            {list.length > 1 && (
              <ConfirmButton
                label="End all"
                about="faults"
                title="End all faults?"
                confirm="End all"
                run={endAll}
              >
                The API works as usual from the next request on.
              </ConfirmButton>
            )}
          </>
        )
      }
    </Live>
  );
}
