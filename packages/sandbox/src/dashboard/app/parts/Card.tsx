import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A part of a page under a heading of its own. */
export function Card(props: {
  readonly title: string;
  readonly intro?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={props.wide ? "card wide" : "card"} aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>{props.title}</h2>
        {props.actions !== undefined && <div class="actions">{props.actions}</div>}
      </div>
      {props.intro !== undefined && <p class="intro">{props.intro}</p>}
      {props.children}
    </section>
  );
}
