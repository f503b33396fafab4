import { useRef, useState } from "preact/hooks";
import { Button } from "./Button.tsx";

/** A text to take along, with a button that copies it. Where the browser refuses that, the text is marked. */
export function Copyable(props: { readonly label: string; readonly text: string; readonly block?: boolean }) {
  const [said, setSaid] = useState("");
  const shown = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setSaid("Copied");
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      setSaid("Press Ctrl+C to copy");
    }
  };
  return (
    <div class={props.block ? "copyable block" : "copyable"}>
      <code ref={shown}>{props.text}</code>
      <Button about={props.label} onClick={copy}>
        Copy
      </Button>
      <span role="status" class="said">
        {said}
      </span>
    </div>
  );
}
