import type { VerdictRule } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { clearVerdict, getVerdict, getVerdictReport } from "../core/operations.ts";
import { controlPath, send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { count } from "../core/words.ts";
import { verdictLine } from "../overview/verdictLine.ts";
import { Badge } from "../parts/Badge.tsx";
import { ConfirmButton } from "../parts/ConfirmButton.tsx";
import { Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { Table } from "../parts/Table.tsx";
import { Time } from "../parts/Time.tsx";

/** How well callers behave: every rule, and what broke it. */
export function VerdictPage(props: { readonly title: string }) {
  const { say } = useDesk();
  const verdict = usePoll(() => send(getVerdict), []);
  const clear = async () => {
    await send(clearVerdict);
    await verdict.refresh();
    say("Callers are watched anew.");
  };
  return (
    <Page
      title={props.title}
      intro="What callers did that the documentation asks them not to do."
      actions={
        <>
          <a class="button plain" href={controlPath + getVerdictReport.path} download="sandbox-verdict.xml">
            Download JUnit
          </a>
          <ConfirmButton
            label="Clear"
            about="the verdict"
            title="Clear the verdict?"
            confirm="Clear verdict"
            run={clear}
          >
            All findings are forgotten, and callers are watched anew.
          </ConfirmButton>
        </>
      }
    >
      <Live of={verdict}>
        {(value) => (
          <>
            <p class={value.passed ? "note good" : "note bad"}>
              <strong>{value.passed ? "Passed." : "Not passed."}</strong> {verdictLine(value)}.
            </p>
            <ul class="rules">
              {value.rules.map((rule) => (
                <Rule key={rule.name} rule={rule} />
              ))}
            </ul>
          </>
        )}
      </Live>
    </Page>
  );
}

function Rule({ rule }: { readonly rule: VerdictRule }) {
  const link = useLinks();
  const { name, title, severity, passed, findings } = rule;
  return (
    <li class="card wide">
      <div class="card-head">
        <h2>{title}</h2>
        <Badge tone={passed ? "good" : severity === "violation" ? "bad" : "warn"}>
          {passed
            ? "Kept"
            : count(
                findings.length,
                severity === "violation" ? "violation" : "time",
                severity === "violation" ? "violations" : "times",
              )}
        </Badge>
      </div>
      <p class="intro">
        <code>{name}</code>
        {severity === "advice" && " is advice: there may be a good reason, and it does not fail the verdict."}
      </p>
      {findings.length > 0 && (
        <Table
          caption={`What broke ${name}`}
          rows={findings}
          rowKey={({ request_id: id, message }) => `${id} ${message}`}
          columns={[
            { title: "Finding", kind: "head", cell: ({ message }) => message },
            {
              title: "Request",
              cell: ({ request_id: id }) => (
                <a href={link("request", id)}>
                  <code>{id}</code>
                </a>
              ),
            },
            {
              title: "Credential",
              cell: ({ credential_id: id }) => (id === null ? "none" : <code>{id}</code>),
            },
            { title: "When", cell: ({ at }) => <Time at={at} /> },
          ]}
        />
      )}
    </li>
  );
}
