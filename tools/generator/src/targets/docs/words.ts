import type { Inline } from "./page.ts";

/** `1,000,000`: groups of three, as English writes them. */
export function decimal(value: number): string {
  const [whole = "", ...fraction] = String(value).split(".");
  if (!/^-?\d+$/.test(whole)) return String(value);
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}

/** `1 entry`, `20 entries`. */
export function plural(count: number, one: string): string {
  if (count === 1) return `1 ${one}`;
  return `${decimal(count)} ${/[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`}`;
}

const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** A duration in its largest whole units: `1 hour`, `24 hours`, `30 days`, `1 minute 30 seconds`. */
export function duration(seconds: number): string {
  if (seconds === 86_400) return "24 hours";
  let left = seconds;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [plural(count, unit)];
  });
  return parts.join(" ") || "0 seconds";
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly (readonly Inline[])[], last = "and"): readonly Inline[] {
  return parts.flatMap((part, index) =>
    index === 0 ? part : [index === parts.length - 1 ? ` ${last} ` : ", ", ...part],
  );
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `an API key`, `a bearer token`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
