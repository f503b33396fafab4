import type { Request } from "../../../control/generated/types.ts";
import { useLinks } from "../core/context.ts";
import { Badge, Status } from "../parts/Badge.tsx";
import { Empty } from "../parts/Notes.tsx";
import { Time } from "../parts/Time.tsx";

/** Requests, one line each; on a narrow screen two. */
export function RequestTable(props: { readonly requests: readonly Request[]; readonly caption: string }) {
  const link = useLinks();
  if (props.requests.length === 0) {
    return (
      <Empty title="No requests">
        Call the API, or widen the filters: every request is shown here as it is answered.
      </Empty>
    );
  }
  return (
    <table class="log">
      <caption class="unseen">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Request</th>
          <th scope="col">Error</th>
          <th scope="col" class="number">
            Took
          </th>
          <th scope="col" class="number">
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {props.requests.map((request) => (
          <tr key={request.id}>
            <td class="log-status">
              <Status status={request.status} />
            </td>
            <th scope="row" class="log-target">
              <a href={link("request", request.id)}>
                <span class="method">{request.method}</span> {request.target}
              </a>
            </th>
            <td class="log-code">
              {request.code !== null && <code>{request.code}</code>}{" "}
              {request.fault !== null && <Badge tone="warn">fault</Badge>}
            </td>
            <td class="number log-took">{Math.max(1, Math.round(request.duration_ms))} ms</td>
            <td class="number log-when">
              <Time at={request.at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
