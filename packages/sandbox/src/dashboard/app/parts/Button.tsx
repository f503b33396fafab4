import type { ComponentChildren } from "preact";

export type ButtonKind = "primary" | "plain" | "danger" | "link";

export interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly busy?: boolean;
  readonly submit?: boolean;
  /** What it is about, where its text alone does not tell. */
  readonly about?: string;
  readonly onClick?: () => void;
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

/** A button. While it is busy it keeps the focus, and does nothing. */
export function Button({
  kind = "plain",
  busy = false,
  submit = false,
  about,
  onClick,
  pressed,
  children,
}: ButtonProps) {
  return (
    <button
      type={submit ? "submit" : "button"}
      class={`button ${kind}`}
      aria-disabled={busy}
      aria-pressed={pressed}
      onClick={busy ? undefined : onClick}
    >
      {children}
      {about !== undefined && about !== "" && <span class="unseen"> {about}</span>}
    </button>
  );
}
