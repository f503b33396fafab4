import type { Mail, Webhook } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { listEvents, listMails, listWebhooks } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { capitalized } from "../core/words.ts";
import { Badge } from "../parts/Badge.tsx";
import { Card } from "../parts/Card.tsx";
import { Empty, Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { Table } from "../parts/Table.tsx";
import { Time } from "../parts/Time.tsx";
import { EnableButton } from "./EnableButton.tsx";
import { EventLog } from "./EventLog.tsx";
import { toneOf } from "./status.ts";
import { TriggerEvent } from "./TriggerEvent.tsx";

/** Who is told of events, how well they take it, and the means to cause some. */
export function WebhooksPage(props: { readonly title: string }) {
  const { organization } = useDesk();
  const params = { organization_id: organization.id };
  const events = usePoll(() => send(listEvents, { params: { ...params, limit: 10 } }), [organization.id]);
  const webhooks = usePoll(() => send(listWebhooks, { params }), [organization.id]);
  const mails = usePoll(() => send(listMails, { params }), [organization.id]);
  return (
    <Page title={props.title} intro={`Where ${organization.name} is told what happens.`}>
      <div class="cards">
        <Card title="Endpoints" wide>
          <Live of={webhooks}>{({ data }) => <Webhooks webhooks={data} refresh={webhooks.refresh} />}</Live>
        </Card>
        <Card title="Trigger an event">
          <TriggerEvent refresh={events.refresh} />
        </Card>
        <Card title="Events">
          <Live of={events}>{({ data }) => <EventLog events={data} />}</Live>
        </Card>
        <Card title="Mails to the owner" wide>
          <Live of={mails}>{({ data }) => <Mails mails={data} />}</Live>
        </Card>
      </div>
    </Page>
  );
}

function Webhooks(props: { readonly webhooks: readonly Webhook[]; readonly refresh: () => Promise<void> }) {
  const { facts } = useDesk();
  const link = useLinks();
  if (props.webhooks.length === 0) {
    return (
      <Empty title="No webhooks">
        Create one with <code>POST {facts.basePath}/webhooks</code>, naming an address and the events it is
        told of.
      </Empty>
    );
  }
  return (
    <Table
      caption="Webhooks, newest first"
      rows={props.webhooks}
      rowKey={({ id }) => id}
      columns={[
        {
          title: "Endpoint",
          kind: "head",
          cell: ({ id, url }) => (
            <>
              <a class="name" href={link("webhook", id)}>
                {url}
              </a>{" "}
              <code class="quiet">{id}</code>
            </>
          ),
        },
        { title: "Status", cell: ({ status }) => <Badge tone={toneOf(status)}>{capitalized(status)}</Badge> },
        {
          title: "Failures in a row",
          kind: "number",
          cell: ({ consecutive_failures: failures }) =>
            facts.failuresToDisable === null
              ? failures
              : `${failures} (disabled at ${facts.failuresToDisable})`,
        },
        { title: "Environment", cell: ({ environment }) => capitalized(environment) },
        {
          title: "Actions",
          kind: "actions",
          cell: (webhook) => <EnableButton webhook={webhook} refresh={props.refresh} />,
        },
      ]}
    />
  );
}

function Mails({ mails }: { readonly mails: readonly Mail[] }) {
  if (mails.length === 0)
    return <Empty title="No mails">One is sent when a webhook is disabled after too many failures.</Empty>;
  return (
    <ul class="mails">
      {mails.map(({ id, subject, text, sent_at: sent }) => (
        <li key={id}>
          <details>
            <summary>
              <span class="name">{subject}</span> <Time at={sent} />
            </summary>
            <p class="mail">{text}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
