import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useDesk } from "../core/context.ts";
import { setQuery, usePlace } from "../core/location.ts";

/** Narrows the log. The filter is in the address, so that it can be kept and shared. */
export function RequestFilter() {
  const { facts, organization } = useDesk();
  const methods = [...new Set(facts.operations.map(({ method }) => method))].sort();
  return (
    <search class="filters">
      <Choice name="method" label="Method" all="Any method">
        {methods.map((method) => (
          <option key={method}>{method}</option>
        ))}
      </Choice>
      <Choice name="status" label="Status" all="Any status">
        <option value="2xx">2xx, done</option>
        <option value="4xx">4xx, refused</option>
        <option value="5xx">5xx, failed</option>
      </Choice>
      <Choice name="operation" label="Operation" all="Any operation">
        {facts.operations.map(({ id }) => (
          <option key={id}>{id}</option>
        ))}
      </Choice>
      <Choice name="of" label="Organization" all="Everybody">
        <option value="organization">{organization.name} only</option>
      </Choice>
      <TextFilter />
    </search>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const { query } = usePlace();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={query.get(props.name) ?? ""}
        onChange={({ currentTarget: { value } }) => setQuery({ [props.name]: value })}
      >
        <option value="">{props.all}</option>
        {props.children}
      </select>
    </div>
  );
}

function TextFilter() {
  const id = useId();
  const { query } = usePlace();
  return (
    <div class="field">
      <label for={id}>Text</label>
      <input
        id={id}
        type="search"
        placeholder="Path, id, error code"
        value={query.get("text") ?? ""}
        onInput={({ currentTarget: { value } }) => setQuery({ text: value })}
      />
    </div>
  );
}
