import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

/** Something that has to be answered first. It is open for as long as it is there. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      gone.current = true;
      // Only what is closed gives the focus back: nothing else can have it while it is open.
      element?.close();
    };
  }, []);
  const closed = () => {
    if (!gone.current) props.onClose();
  };
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={closed}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}
