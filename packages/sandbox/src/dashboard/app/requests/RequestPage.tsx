import type { Request } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { listRequests } from "../core/operations.ts";
import { Problem } from "../core/problem.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { capitalized, duration } from "../core/words.ts";
import { Status } from "../parts/Badge.tsx";
import { Facts } from "../parts/Facts.tsx";
import { Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { Time } from "../parts/Time.tsx";

/** All that is known of one request. */
export function RequestPage(props: { readonly title: string; readonly id: string }) {
  const link = useLinks();
  const request = usePoll(() => find(props.id), [props.id]);
  return (
    <Page title={`${props.title} ${props.id}`} above={<a href={link("requests")}>Requests</a>}>
      <Live of={request}>
        {(found) => (
          <div class="card wide">
            <RequestFacts request={found} />
          </div>
        )}
      </Live>
    </Page>
  );
}

async function find(id: string): Promise<Request> {
  const { data } = await send(listRequests, { params: { limit: 1000 } });
  const found = data.find((request) => request.id === id);
  if (found === undefined)
    throw new Problem(`There is no request ${id} among the last thousand that this process answered.`);
  return found;
}

function RequestFacts({ request }: { readonly request: Request }) {
  const { organizations } = useDesk();
  const organization = organizations.find(({ id }) => id === request.organization_id);
  return (
    <Facts
      facts={[
        ["Request", <code>{`${request.method} ${request.target}`}</code>],
        ["Status", <Status status={request.status} />],
        ["Error code", request.code === null ? "none" : <code>{request.code}</code>],
        [
          "Told to wait",
          request.retry_after === null ? "no" : `${duration(request.retry_after)} (Retry-After)`,
        ],
        ["Injected fault", request.fault === null ? "none" : <code>{request.fault}</code>],
        [
          "Operation",
          request.operation === null ? "none under this method and path" : <code>{request.operation}</code>,
        ],
        ["Organization", organization?.name ?? request.organization_id ?? "nobody that is known"],
        ["Environment", capitalized(request.environment || "none")],
        [
          "Credential",
          request.credential_id === null ? "none that is good" : <code>{request.credential_id}</code>,
        ],
        ["When", <Time at={request.at} exact />],
        ["Took", `${request.duration_ms} ms`],
      ]}
    />
  );
}
