import { useDesk } from "../core/context.ts";
import { capitalized, count } from "../core/words.ts";
import { Field } from "./Form.tsx";

/** Simulated or live data, for keys with how they begin. */
export function EnvironmentField(props: { readonly ofKeys?: boolean }) {
  const { facts } = useDesk();
  return (
    <Field name="environment" label="Environment" hint="Data of one environment is never seen from another.">
      {(control) => (
        <select {...control}>
          {facts.environments.map(({ name, prefix }) => (
            <option key={name} value={name} selected={name === facts.usualEnvironment}>
              {props.ofKeys ? `${capitalized(name)} (${prefix}…)` : capitalized(name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A plan with its limits; empty: the organization's own, where there is one. */
export function PlanField(props: { readonly inherited?: string; readonly value?: string }) {
  const { facts } = useDesk();
  return (
    <Field name="plan" label="Plan">
      {(control) => (
        <select {...control}>
          {props.inherited !== undefined && <option value="">{props.inherited}</option>}
          {facts.plans.map(({ name, title, requestsPerMinute }) => (
            <option key={name} value={name} selected={name === props.value}>
              {title} ({count(requestsPerMinute, "request")} per minute)
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
