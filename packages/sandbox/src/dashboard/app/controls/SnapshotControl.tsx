import type { Snapshot } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import type { Filled } from "../core/form.ts";
import { deleteSnapshot, listSnapshots, restoreSnapshot, takeSnapshot } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { count } from "../core/words.ts";
import { ConfirmButton } from "../parts/ConfirmButton.tsx";
import { Field, Form } from "../parts/Form.tsx";
import { Empty, Live } from "../parts/Notes.tsx";
import { Time } from "../parts/Time.tsx";

/** Everything that is kept, put aside and put back. */
export function SnapshotControl() {
  const { refresh, say } = useDesk();
  const snapshots = usePoll(() => send(listSnapshots), []);
  const take = async (filled: Filled) => {
    const { name } = await send(takeSnapshot, { body: { name: filled.text("name") ?? "" } });
    await snapshots.refresh();
    say(`The snapshot ${name} is taken.`);
  };
  const restore = async ({ name }: Snapshot) => {
    await send(restoreSnapshot, { params: { name } });
    await Promise.all([refresh(), snapshots.refresh()]);
    say(`Everything is as in ${name}.`);
  };
  const remove = async ({ name }: Snapshot) => {
    await send(deleteSnapshot, { params: { name } });
    await snapshots.refresh();
    say(`The snapshot ${name} is deleted.`);
  };
  return (
    <>
      <Form submit="Take snapshot" inline onSubmit={take} reset>
        <Field name="name" label="Name">
          {(control) => <input {...control} spellcheck={false} placeholder="before-import" />}
        </Field>
      </Form>
      <Live of={snapshots}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title="No snapshots">Take one before you try something, and restore it afterwards.</Empty>
          ) : (
            <ul class="rows">
              {data.map((snapshot) => (
                <li key={snapshot.name}>
                  <p>
                    <span class="name">{snapshot.name}</span>{" "}
                    <span class="quiet">
                      {count(snapshot.rows, "row")}, <Time at={snapshot.taken_at} />
                    </span>
                  </p>
                  <span class="actions">
                    <ConfirmButton
                      label="Restore"
                      about={snapshot.name}
                      title={`Restore ${snapshot.name}?`}
                      confirm="Restore snapshot"
                      run={() => restore(snapshot)}
                    >
                      What came after it is gone, unless another snapshot has it.
                    </ConfirmButton>
                    <ConfirmButton
                      label="Delete"
                      about={snapshot.name}
                      title={`Delete ${snapshot.name}?`}
                      confirm="Delete snapshot"
                      run={() => remove(snapshot)}
                    >
                      It can't be restored any more.
                    </ConfirmButton>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Live>
    </>
  );
}
