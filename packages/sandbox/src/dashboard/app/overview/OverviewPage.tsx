import { useDesk, useLinks } from "../core/context.ts";
import { getUsage, getVerdict, listRequests, ready } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { count, duration, moment } from "../core/words.ts";
import { Badge } from "../parts/Badge.tsx";
import { Card } from "../parts/Card.tsx";
import { Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { RequestTable } from "../requests/RequestTable.tsx";
import { CallIt } from "./CallIt.tsx";
import { UsagePicture } from "./UsagePicture.tsx";
import { verdictLine } from "./verdictLine.ts";

/** How it stands, at a glance. */
export function OverviewPage(props: { readonly title: string }) {
  const { facts, organization, clock } = useDesk();
  const link = useLinks();
  const health = usePoll(() => send(ready), []);
  const verdict = usePoll(() => send(getVerdict), []);
  const usage = usePoll(
    () => send(getUsage, { params: { organization_id: organization.id } }),
    [organization.id],
  );
  const latest = usePoll(() => send(listRequests, { params: { limit: 8 } }), []);
  return (
    <Page title={props.title} intro={`The ${facts.title} ${facts.version} on your machine.`}>
      <dl class="strip">
        <div>
          <dt>Health</dt>
          <dd>
            {health.problem !== undefined ? (
              <Badge tone="bad">{health.problem.message}</Badge>
            ) : health.value === undefined ? (
              "…"
            ) : (
              <Badge tone="good">Ready</Badge>
            )}
          </dd>
        </div>
        <div>
          <dt>Clock</dt>
          <dd>
            <span class="numbers">{moment(clock.now)} UTC</span>{" "}
            <a href={link("controls")}>{clockWords(clock.frozen, clock.ahead_seconds)}</a>
          </dd>
        </div>
        <div>
          <dt>Verdict on callers</dt>
          <dd>
            {verdict.value === undefined ? "…" : <a href={link("verdict")}>{verdictLine(verdict.value)}</a>}
          </dd>
        </div>
      </dl>
      <div class="cards">
        <Card title="Usage against the limits" intro={`Keys and tokens of ${organization.name}, live.`} wide>
          <Live of={usage}>{({ data }) => <UsagePicture usage={data} />}</Live>
        </Card>
        <Card title="Call it" wide>
          <CallIt />
        </Card>
        <Card
          title="Latest requests"
          wide
          actions={
            <a class="button plain" href={link("requests")}>
              All requests
            </a>
          }
        >
          <Live of={latest}>
            {({ data }) => (
              <RequestTable requests={data} caption={`The latest ${count(data.length, "request")}`} />
            )}
          </Live>
        </Card>
      </div>
    </Page>
  );
}

function clockWords(frozen: boolean, ahead: number): string {
  const words = ahead < 1 ? "with the world" : `${duration(ahead)} ahead`;
  return frozen ? `frozen, ${words}` : words;
}
