import type { ComponentChildren } from "preact";
import { type Tone, toneOfStatus } from "../core/words.ts";

/** A state in one word. */
export function Badge(props: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return <span class={`badge ${props.tone}`}>{props.children}</span>;
}

/** An HTTP status; null: there was no answer. */
export function Status(props: { readonly status: number | null }) {
  return <Badge tone={toneOfStatus(props.status)}>{props.status ?? "none"}</Badge>;
}
