import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

/**
 * A question that is asked before something goes on.
 * @returns how it is asked, and the dialog, which is to be shown somewhere.
 */
export function useConfirm(words: {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
}): readonly [ask: () => Promise<boolean>, dialog: ComponentChildren] {
  const [open, setOpen] = useState(false);
  const answer = useRef<(yes: boolean) => void>(() => undefined);
  const close = (yes: boolean) => {
    setOpen(false);
    answer.current(yes);
  };
  const ask = () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    answer.current = resolve;
    setOpen(true);
    return promise;
  };
  const dialog = open && (
    <Dialog title={words.title} onClose={() => close(false)}>
      <p>{words.text}</p>
      <div class="actions end">
        <Button onClick={() => close(false)}>Cancel</Button>
        <Button kind="danger" onClick={() => close(true)}>
          {words.confirm}
        </Button>
      </div>
    </Dialog>
  );
  return [ask, dialog];
}
