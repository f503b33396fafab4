import type { ApiKey } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { listApiKeys, revokeApiKey } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { capitalized } from "../core/words.ts";
import { ConfirmButton } from "../parts/ConfirmButton.tsx";
import { Empty, Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { Table } from "../parts/Table.tsx";
import { Time } from "../parts/Time.tsx";

/** The keys of the organization: by prefix and last use, and the way to a new one. */
export function ApiKeysPage(props: { readonly title: string }) {
  const { facts, organization } = useDesk();
  const link = useLinks();
  const keys = usePoll(
    () => send(listApiKeys, { params: { organization_id: organization.id } }),
    [organization.id],
  );
  const most = facts.keysPerOrganization;
  return (
    <Page
      title={props.title}
      intro={`Credentials of servers, of ${organization.name}. They stand for the organization until they are revoked.`}
      actions={
        <a class="button primary" href={link("newApiKey")}>
          Create new key
        </a>
      }
    >
      <Live of={keys}>
        {({ data }) => (
          <>
            <p class="count">
              {data.length} {most === null ? "keys" : `of ${most} keys`}
            </p>
            <div class="card wide">
              <Keys keys={data} refresh={keys.refresh} />
            </div>
          </>
        )}
      </Live>
    </Page>
  );
}

function Keys({
  keys,
  refresh,
}: {
  readonly keys: readonly ApiKey[];
  readonly refresh: () => Promise<void>;
}) {
  const { facts, say } = useDesk();
  if (keys.length === 0)
    return <Empty title="No API keys">Create new key to call the API. You choose what it may do.</Empty>;
  const planOf = (name: string | null) =>
    name === null ? "Organization's" : (facts.plans.find((plan) => plan.name === name)?.title ?? name);
  const revoke = async ({ id, name }: ApiKey) => {
    await send(revokeApiKey, { params: { key_id: id } });
    await refresh();
    say(`${name} is revoked.`);
  };
  return (
    <Table
      caption="API keys, newest first"
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        {
          title: "Name",
          kind: "head",
          cell: ({ name, prefix }) => (
            <>
              <span class="name">{name}</span> <code class="quiet">{prefix}</code>
            </>
          ),
        },
        { title: "Environment", cell: ({ environment }) => capitalized(environment) },
        {
          title: "Scopes",
          cell: ({ scopes }) =>
            scopes.length === facts.scopes.length ? (
              "All"
            ) : scopes.length === 0 ? (
              "None"
            ) : (
              <span class="scopes">
                {scopes.map((scope) => (
                  <code key={scope}>{scope}</code>
                ))}
              </span>
            ),
        },
        { title: "Plan", cell: ({ plan }) => planOf(plan) },
        { title: "Created", cell: ({ created_at }) => <Time at={created_at} /> },
        {
          title: "Last used",
          cell: ({ last_used_at: used }) => (used === null ? "Never" : <Time at={used} />),
        },
        {
          title: "Actions",
          kind: "actions",
          cell: (key) => (
            <ConfirmButton
              label="Revoke"
              about={key.name}
              title={`Revoke ${key.name}?`}
              confirm="Revoke key"
              run={() => revoke(key)}
            >
              The next request with <code>{key.prefix}</code> is refused with 401. This can't be undone.
            </ConfirmButton>
          ),
        },
      ]}
    />
  );
}
