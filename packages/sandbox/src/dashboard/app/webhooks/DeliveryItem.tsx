import type { Attempt, Delivery } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { resendDelivery } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { capitalized, count } from "../core/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Badge, Status } from "../parts/Badge.tsx";
import { Table } from "../parts/Table.tsx";
import { Time } from "../parts/Time.tsx";
import { toneOf } from "./status.ts";

/** One delivery: what of, how it went, and each attempt. */
export function DeliveryItem(props: { readonly delivery: Delivery; readonly refresh: () => Promise<void> }) {
  const { say } = useDesk();
  const {
    id,
    event_type: type,
    event_id: event,
    status,
    attempts,
    due_at: due,
    created_at: created,
  } = props.delivery;
  const resend = async () => {
    await send(resendDelivery, { params: { delivery_id: id } });
    await props.refresh();
    say(`${type} is sent again.`);
  };
  return (
    <li>
      <div class="delivery-head">
        <Badge tone={toneOf(status)}>{capitalized(status)}</Badge>
        <span class="name">{type}</span>
        <code class="quiet">{event}</code>
        <span class="quiet">
          <Time at={created} />
        </span>
        <span class="actions">
          <ActionButton about={`${type}, ${id}`} run={resend}>
            Resend
          </ActionButton>
        </span>
      </div>
      <details>
        <summary>
          {count(attempts.length, "attempt")}
          {due !== null && (
            <>
              , next <Time at={due} />
            </>
          )}
        </summary>
        {attempts.length > 0 && <Attempts attempts={attempts} of={id} />}
      </details>
    </li>
  );
}

function Attempts(props: { readonly attempts: readonly Attempt[]; readonly of: string }) {
  return (
    <Table
      caption={`Attempts of ${props.of}`}
      rows={props.attempts}
      rowKey={({ at }) => at}
      columns={[
        { title: "When", kind: "head", cell: ({ at }) => <Time at={at} exact /> },
        { title: "Status", cell: ({ status }) => <Status status={status} /> },
        {
          title: "Took",
          kind: "number",
          cell: ({ duration_ms: took }) => `${Math.max(1, Math.round(took))} ms`,
        },
        {
          title: "Answer",
          cell: ({ error, response }) => <code class="answer">{error ?? (response || "empty")}</code>,
        },
      ]}
    />
  );
}
