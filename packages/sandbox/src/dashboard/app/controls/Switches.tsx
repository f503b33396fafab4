import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import type { Operations, Settings } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { getSettings, updateSettings } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { useAction } from "../core/useAction.ts";
import { usePoll } from "../core/usePoll.ts";
import { Live, ProblemNote } from "../parts/Notes.tsx";

type Change = Operations["updateSettings"]["body"];

const consents = [
  ["ask", "Show the page"],
  ["allow", "Allow without asking"],
  ["deny", "Deny without asking"],
] as const;

const duplicates = [
  ["never", "Never"],
  ["next", "The next one"],
  ["always", "Always"],
] as const;

/** What the sandbox does at all. Each takes effect at once. */
export function Switches() {
  const { facts, organizations, say } = useDesk();
  const settings = usePoll(() => send(getSettings), []);
  const action = useAction(async (body: Change) => {
    await send(updateSettings, { body });
    await settings.refresh();
    say("Switched.");
  });
  const before = useRef<Promise<unknown>>(Promise.resolve());
  // One after the other: none is lost, and the last one holds.
  const change = (body: Change) => {
    before.current = before.current.then(() => action.run(body));
  };
  return (
    <Live of={settings}>
      {(now: Settings) => (
        <div class="switches">
          <Limits on={now.limits} change={change} />
          {facts.hasOAuth && (
            <Choice
              label="Consent page"
              hint="Where an application sends a browser to ask for access."
              value={now.consent}
              choices={consents}
              onChange={(consent) => change({ consent })}
            />
          )}
          {now.consent === "allow" && (
            <Choice
              label="Organization that allows"
              hint="Whose data the application then reaches."
              value={now.consent_organization_id ?? organizations[0]?.id ?? ""}
              choices={organizations.map(({ id, name }) => [id, name] as const)}
              onChange={(id) => change({ consent_organization_id: id })}
            />
          )}
          <Choice
            label="Deliver webhooks twice"
            hint="Under one event id, as can happen at any time."
            value={now.duplicates}
            choices={duplicates}
            onChange={(value) => change({ duplicates: value })}
          />
          <ProblemNote problem={action.problem} />
        </div>
      )}
    </Live>
  );
}

function Limits(props: { readonly on: boolean; readonly change: (body: Change) => void }) {
  const id = useId();
  return (
    <Row id={id} label="Rate limits" hint="Count requests, and refuse those over the plan.">
      <input
        id={id}
        type="checkbox"
        class="switch"
        checked={props.on}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { checked } }) => props.change({ limits: checked })}
      />
    </Row>
  );
}

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <Row id={id} label={props.label} hint={props.hint}>
      <select
        id={id}
        value={props.value}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const chosen = props.choices.find(([value]) => value === currentTarget.value);
          if (chosen !== undefined) props.onChange(chosen[0]);
        }}
      >
        {props.choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Row>
  );
}

function Row(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="switch-row">
      <div>
        <label for={props.id}>{props.label}</label>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </div>
      {props.children}
    </div>
  );
}
