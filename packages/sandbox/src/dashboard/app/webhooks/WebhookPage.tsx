import type { Webhook } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { listDeliveries, listWebhooks } from "../core/operations.ts";
import { Problem } from "../core/problem.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { capitalized } from "../core/words.ts";
import { Badge } from "../parts/Badge.tsx";
import { Card } from "../parts/Card.tsx";
import { Facts } from "../parts/Facts.tsx";
import { Empty, Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { Time } from "../parts/Time.tsx";
import { DeliveryItem } from "./DeliveryItem.tsx";
import { EnableButton } from "./EnableButton.tsx";
import { toneOf } from "./status.ts";

/** One endpoint, and every delivery to it with its attempts. */
export function WebhookPage(props: { readonly title: string; readonly id: string }) {
  const { facts, organization } = useDesk();
  const link = useLinks();
  const webhook = usePoll(() => find(organization.id, props.id), [organization.id, props.id]);
  const deliveries = usePoll(
    () =>
      send(listDeliveries, { params: { organization_id: organization.id, webhook_id: props.id, limit: 50 } }),
    [organization.id, props.id],
  );
  const refresh = async () => void (await Promise.all([webhook.refresh(), deliveries.refresh()]));
  return (
    <Page title={`${props.title} ${props.id}`} above={<a href={link("webhooks")}>Webhooks</a>}>
      <div class="cards">
        <Card
          title="Endpoint"
          wide
          actions={webhook.value !== undefined && <EnableButton webhook={webhook.value} refresh={refresh} />}
        >
          <Live of={webhook}>
            {({ url, status, consecutive_failures: failures, events, environment, created_at: created }) => (
              <Facts
                facts={[
                  ["Address", <code>{url}</code>],
                  ["Status", <Badge tone={toneOf(status)}>{capitalized(status)}</Badge>],
                  [
                    "Failures in a row",
                    facts.failuresToDisable === null
                      ? failures
                      : `${failures} (disabled at ${facts.failuresToDisable})`,
                  ],
                  ["Told of", <code>{events.join(", ")}</code>],
                  ["Environment", capitalized(environment)],
                  ["Created", <Time at={created} exact />],
                ]}
              />
            )}
          </Live>
        </Card>
        <Card title="Deliveries" intro="The latest fifty, newest first." wide>
          <Live of={deliveries}>
            {({ data }) =>
              data.length === 0 ? (
                <Empty title="No deliveries">
                  <a href={link("webhooks")}>Trigger an event</a> that it is told of.
                </Empty>
              ) : (
                <ul class="deliveries">
                  {data.map((delivery) => (
                    <DeliveryItem key={delivery.id} delivery={delivery} refresh={refresh} />
                  ))}
                </ul>
              )
            }
          </Live>
        </Card>
      </div>
    </Page>
  );
}

async function find(organization: string, id: string): Promise<Webhook> {
  const { data } = await send(listWebhooks, { params: { organization_id: organization } });
  const found = data.find((webhook) => webhook.id === id);
  if (found === undefined) throw new Problem(`The organization that is shown has no webhook ${id}.`);
  return found;
}
