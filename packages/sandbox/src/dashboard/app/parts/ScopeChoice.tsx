import { useId } from "preact/hooks";
import { useDesk } from "../core/context.ts";
import { Group } from "./Form.tsx";

/** Scopes to tick, each with what it allows in the words of the API's document. */
export function ScopeChoice() {
  const { facts } = useDesk();
  return (
    <Group
      name="scopes"
      legend="Scopes"
      hint="What the key may do. Fewer is safer: a call without its scope is refused with 403."
    >
      <div class="checks">
        {facts.scopes.map(({ name, description }) => (
          <Scope key={name} name={name} words={description} />
        ))}
      </div>
    </Group>
  );
}

function Scope(props: { readonly name: string; readonly words: string | null }) {
  const id = useId();
  return (
    <div class="check">
      <input type="checkbox" id={id} name="scopes" value={props.name} aria-describedby={`${id}-words`} />
      <label for={id}>
        <code>{props.name}</code>
      </label>
      {props.words !== null && (
        <p id={`${id}-words`} class="hint">
          {props.words}
        </p>
      )}
    </div>
  );
}
