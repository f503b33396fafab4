import type { Tone } from "../core/words.ts";

const tones: Readonly<Record<string, Tone>> = {
  enabled: "good",
  delivered: "good",
  pending: "quiet",
  stopped: "quiet",
  disabled: "bad",
  failed: "bad",
};

/** Of a webhook's or a delivery's status. */
export function toneOf(status: string): Tone {
  return tones[status] ?? "quiet";
}
