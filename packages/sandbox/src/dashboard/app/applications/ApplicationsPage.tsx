import type { OAuthClient } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { deleteOAuthClient, listGrants, listOAuthClients } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { capitalized } from "../core/words.ts";
import { Card } from "../parts/Card.tsx";
import { ConfirmButton } from "../parts/ConfirmButton.tsx";
import { Empty, Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { Table } from "../parts/Table.tsx";
import { Time } from "../parts/Time.tsx";
import { Grants } from "./Grants.tsx";
import { IssueTokens } from "./IssueTokens.tsx";

/** Applications that ask users for access, and what was granted to them. */
export function ApplicationsPage(props: { readonly title: string }) {
  const { organization } = useDesk();
  const link = useLinks();
  const clients = usePoll(() => send(listOAuthClients), []);
  const grants = usePoll(
    () => send(listGrants, { params: { organization_id: organization.id } }),
    [organization.id],
  );
  return (
    <Page
      title={props.title}
      intro="They act for organizations whose people allowed it, with tokens that expire."
      actions={
        <a class="button primary" href={link("newApplication")}>
          Create new application
        </a>
      }
    >
      <div class="cards">
        <Card title="Applications" wide>
          <Live of={clients}>
            {({ data }) => (
              <Applications
                clients={data}
                refresh={async () => void (await Promise.all([clients.refresh(), grants.refresh()]))}
              />
            )}
          </Live>
        </Card>
        <Card title={`Granted by ${organization.name}`} wide>
          <Live of={grants}>
            {({ data }) => (
              <Grants grants={data} clients={clients.value?.data ?? []} refresh={grants.refresh} />
            )}
          </Live>
        </Card>
      </div>
    </Page>
  );
}

function Applications(props: {
  readonly clients: readonly OAuthClient[];
  readonly refresh: () => Promise<void>;
}) {
  const { say } = useDesk();
  if (props.clients.length === 0) {
    return (
      <Empty title="No applications">
        Create new application to get its client id and secret, then send a browser to{" "}
        <code>/oauth/authorize</code>.
      </Empty>
    );
  }
  const remove = async ({ client_id: id, name }: OAuthClient) => {
    await send(deleteOAuthClient, { params: { client_id: id } });
    await props.refresh();
    say(`${name} is deleted.`);
  };
  return (
    <Table
      caption="OAuth applications, newest first"
      rows={props.clients}
      rowKey={({ client_id: id }) => id}
      columns={[
        {
          title: "Name",
          kind: "head",
          cell: ({ name, client_id: id }) => (
            <>
              <span class="name">{name}</span> <code class="quiet">{id}</code>
            </>
          ),
        },
        { title: "Environment", cell: ({ environment }) => capitalized(environment) },
        {
          title: "Redirect URIs",
          cell: ({ redirect_uris: uris }) => (
            <span class="stack">
              {uris.map((uri) => (
                <code key={uri}>{uri}</code>
              ))}
            </span>
          ),
        },
        { title: "Created", cell: ({ created_at }) => <Time at={created_at} /> },
        {
          title: "Actions",
          kind: "actions",
          cell: (client) => (
            <>
              <IssueTokens client={client} refresh={props.refresh} />
              <ConfirmButton
                label="Delete"
                about={client.name}
                title={`Delete ${client.name}?`}
                confirm="Delete application"
                run={() => remove(client)}
              >
                All that was granted to it ends: its tokens are refused at once. This can't be undone.
              </ConfirmButton>
            </>
          ),
        },
      ]}
    />
  );
}
