import { findingOf } from "../findings.ts";

/** The header that Prism's proxy puts what it finds into: JSON, cut off where it is long. */
export const violationsHeader = "sl-violations";

interface Violation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code?: number | string;
  readonly message: string;
}

/** What Prism says about a response, whatever its severity. What it says about the request is no word about the server. */
export function violationsOf(where: string, header: string | null): readonly string[] {
  if (header === null) return [];
  return read(header)
    .filter(({ location }) => location[0] === "response")
    .map(({ location, message }) => findingOf(`${where} ${placeOf(location)}`, message));
}

/** Of which item of a list it is said differs from run to run. */
function placeOf(location: readonly string[]): string {
  return location.map((step) => (/^\d+$/.test(step) ? "#" : step)).join(".");
}

function read(header: string): readonly Violation[] {
  if (header.startsWith("[")) return JSON.parse(header) as readonly Violation[];
  // What was cut off ends within a violation: those before it are whole.
  const whole = header.slice(header.indexOf("["), header.lastIndexOf("},{") + 1);
  return whole.startsWith("[") ? (JSON.parse(`${whole}]`) as readonly Violation[]) : [];
}
