import type { ComponentChildren } from "preact";
import { useAction } from "../core/useAction.ts";
import { Button, type ButtonKind } from "./Button.tsx";
import { ProblemNote } from "./Notes.tsx";

/** A button that does something at once, and says beside itself where it could not. */
export function ActionButton(props: {
  readonly kind?: ButtonKind;
  readonly about?: string;
  readonly run: () => Promise<unknown>;
  readonly children: ComponentChildren;
}) {
  const action = useAction(props.run);
  return (
    <>
      <Button
        kind={props.kind ?? "plain"}
        about={props.about ?? ""}
        busy={action.busy}
        onClick={() => void action.run()}
      >
        {props.children}
      </Button>
      <ProblemNote problem={action.problem} />
    </>
  );
}
