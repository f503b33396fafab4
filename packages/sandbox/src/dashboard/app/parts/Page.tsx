import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useDesk } from "../core/context.ts";
import { takeArrival } from "../core/location.ts";

/** What is inside of `main`: a heading that is read out on arrival, and what is under it. */
export function Page(props: {
  readonly title: string;
  readonly intro?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** The page above, as a link. */
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { facts } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} – ${facts.title} sandbox`;
  }, [props.title]);
  useLayoutEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div class="page-head">
        <div>
          {props.above !== undefined && <p class="above">{props.above}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.intro !== undefined && <p class="intro">{props.intro}</p>}
        </div>
        {props.actions !== undefined && <div class="actions">{props.actions}</div>}
      </div>
      {props.children}
    </>
  );
}

/** Somewhere to be for the focus whose place is gone, with the row that was deleted. */
export function rescueFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector("h1")?.focus({ preventScroll: true });
  });
}
