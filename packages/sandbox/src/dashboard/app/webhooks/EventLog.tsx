import type { Event } from "../../../control/generated/types.ts";
import { Empty } from "../parts/Notes.tsx";
import { Time } from "../parts/Time.tsx";

/** What happened last, with what was told of it. */
export function EventLog({ events }: { readonly events: readonly Event[] }) {
  if (events.length === 0)
    return <Empty title="No events">Trigger one, or change an account through the API.</Empty>;
  return (
    <ul class="events">
      {events.map(({ id, type, created_at: at, data }) => (
        <li key={id}>
          <details>
            <summary>
              <code>{type}</code> <Time at={at} />
            </summary>
            <pre>{JSON.stringify({ id, data }, null, 2)}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
