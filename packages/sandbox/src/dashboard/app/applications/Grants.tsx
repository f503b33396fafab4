import type { Grant, OAuthClient } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { expireTokens, revokeGrant } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { Badge } from "../parts/Badge.tsx";
import { ConfirmButton } from "../parts/ConfirmButton.tsx";
import { Empty } from "../parts/Notes.tsx";
import { Table } from "../parts/Table.tsx";
import { Time } from "../parts/Time.tsx";

/** What people allowed, in force and ended. */
export function Grants(props: {
  readonly grants: readonly Grant[];
  readonly clients: readonly OAuthClient[];
  readonly refresh: () => Promise<void>;
}) {
  const { facts } = useDesk();
  if (props.grants.length === 0) {
    return (
      <Empty title="Nothing granted yet">
        A grant appears when somebody agrees on the consent page, or when you issue tokens for an application.
      </Empty>
    );
  }
  const nameOf = (id: string) => props.clients.find(({ client_id: known }) => known === id)?.name ?? id;
  return (
    <Table
      caption="Grants, newest first"
      rows={props.grants}
      rowKey={({ id }) => id}
      columns={[
        {
          title: "Application",
          kind: "head",
          cell: ({ client_id: client, id }) => (
            <>
              <span class="name">{nameOf(client)}</span> <code class="quiet">{id}</code>
            </>
          ),
        },
        {
          title: "State",
          cell: ({ revoked_at: revoked }) =>
            revoked === null ? <Badge tone="good">In force</Badge> : <Badge tone="quiet">Revoked</Badge>,
        },
        {
          title: "Scopes",
          cell: ({ scopes }) =>
            scopes.length === facts.scopes.length ? (
              "All"
            ) : (
              <span class="scopes">
                {scopes.map((scope) => (
                  <code key={scope}>{scope}</code>
                ))}
              </span>
            ),
        },
        { title: "Granted", cell: ({ created_at }) => <Time at={created_at} /> },
        {
          title: "Actions",
          kind: "actions",
          cell: (grant) =>
            grant.revoked_at === null && (
              <GrantActions grant={grant} name={nameOf(grant.client_id)} refresh={props.refresh} />
            ),
        },
      ]}
    />
  );
}

function GrantActions(props: {
  readonly grant: Grant;
  readonly name: string;
  readonly refresh: () => Promise<void>;
}) {
  const { say } = useDesk();
  const params = { grant_id: props.grant.id };
  const expire = async (token: "access" | "all") => {
    await send(expireTokens, { params, body: { token } });
    say(token === "all" ? "All its tokens have expired." : "Its access tokens have expired.");
  };
  const revoke = async () => {
    await send(revokeGrant, { params });
    await props.refresh();
    say("The grant is revoked.");
  };
  return (
    <>
      <ConfirmButton
        label="Expire access"
        about={`tokens of ${props.name}`}
        title="Expire its access tokens?"
        confirm="Expire access tokens"
        run={() => expire("access")}
      >
        The next call with one is refused with 401, and the application has to refresh. Refresh tokens stay
        good.
      </ConfirmButton>
      <ConfirmButton
        label="Expire all"
        about={`tokens of ${props.name}`}
        title="Expire all its tokens?"
        confirm="Expire all tokens"
        run={() => expire("all")}
      >
        Refreshing fails too, and the application has to ask its user again.
      </ConfirmButton>
      <ConfirmButton
        label="Revoke"
        about={`the grant of ${props.name}`}
        title={`Revoke what ${props.name} was granted?`}
        confirm="Revoke grant"
        run={revoke}
      >
        Every token of it is refused from now on. This can't be undone.
      </ConfirmButton>
    </>
  );
}
