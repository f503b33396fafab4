import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useAction } from "../core/useAction.ts";
import { Button, type ButtonKind } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { ProblemNote } from "./Notes.tsx";
import { rescueFocus } from "./Page.tsx";

/** A button for what can't be undone: it asks once. */
export function ConfirmButton(props: {
  readonly label: string;
  /** What it is about, where its text alone does not tell. */
  readonly about?: string;
  readonly kind?: ButtonKind;
  /** The question. */
  readonly title: string;
  /** What will be. */
  readonly children: ComponentChildren;
  /** What is done, on the button that does it. */
  readonly confirm: string;
  readonly run: () => Promise<unknown>;
}) {
  const [open, setOpen] = useState(false);
  const action = useAction(props.run);
  const confirm = async () => {
    if (!(await action.run())) return;
    setOpen(false);
    rescueFocus();
  };
  return (
    <>
      <Button kind={props.kind ?? "plain"} about={props.about ?? ""} onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      {open && (
        <Dialog title={props.title} onClose={() => setOpen(false)}>
          <p>{props.children}</p>
          <ProblemNote problem={action.problem} />
          <div class="actions end">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button kind="danger" busy={action.busy} onClick={confirm}>
              {props.confirm}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
