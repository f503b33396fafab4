import { useDesk } from "../core/context.ts";
import { listEvents } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { Empty, Live } from "../parts/Notes.tsx";
import { Time } from "../parts/Time.tsx";

/** What happened last, with what was told of it. */
export function EventLog() {
  const { organization } = useDesk();
  const events = usePoll(
    () => send(listEvents, { params: { organization_id: organization.id, limit: 10 } }),
    [organization.id],
  );
  return (
    <Live of={events}>
      {({ data }) =>
        data.length === 0 ? (
          <Empty title="No events">Trigger one, or change an account through the API.</Empty>
        ) : (
          <ul class="events">
            {data.map(({ id, type, created_at: at, data: told }) => (
              <li key={id}>
                <details>
                  <summary>
                    <code>{type}</code> <Time at={at} />
                  </summary>
                  <pre>{JSON.stringify({ id, data: told }, null, 2)}</pre>
                </details>
              </li>
            ))}
          </ul>
        )
      }
    </Live>
  );
}
