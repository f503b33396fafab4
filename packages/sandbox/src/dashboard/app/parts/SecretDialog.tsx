import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";
import { Copyable } from "./Copyable.tsx";
import { Dialog } from "./Dialog.tsx";

export interface Secret {
  readonly label: string;
  readonly text: string;
}

/** What is shown once: whoever closes this without having kept it has to make another. */
export function SecretDialog(props: {
  readonly title: string;
  readonly warning: string;
  readonly secrets: readonly Secret[];
  readonly onDone: () => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <Dialog title={props.title} onClose={props.onDone}>
      <p class="note warn">{props.warning}</p>
      {props.secrets.map(({ label, text }) => (
        <div key={label} class="secret">
          <h3>{label}</h3>
          <Copyable label={label} text={text} block />
        </div>
      ))}
      {props.children}
      <div class="actions end">
        <Button kind="primary" onClick={props.onDone}>
          Done, it is stored
        </Button>
      </div>
    </Dialog>
  );
}
