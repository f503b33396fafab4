/**
 * What the headers `Deprecation` (RFC 9745 §2: `@` and Unix seconds), `Sunset` (RFC 8594 §3: an HTTP date) and the
 * links to their explanation say, in words.
 */
export function readDeprecation(headers: Headers): string {
  const deprecation = headers.get("deprecation");
  const since = day(Number(/^@(-?\d+)/.exec(deprecation ?? "")?.[1]) * 1000);
  const end = day(Date.parse(headers.get("sunset") ?? ""));
  const parts = [
    deprecation !== null && (since ? `is deprecated since ${since}` : "is deprecated"),
    end && `ends on ${end}`,
    deprecation === null && !end && "is about to end",
  ].filter(Boolean);
  const link = findLink(headers.get("link") ?? "");
  return parts.join(" and ") + (link ? `: see ${link}` : "");
}

function day(time: number): string | undefined {
  return Number.isNaN(time) || Math.abs(time) > 8.64e15
    ? undefined
    : new Date(time).toISOString().slice(0, 10);
}

/** The target of the link (RFC 8288 §3) that explains the deprecation or the sunset. */
function findLink(link: string): string | undefined {
  for (const [, target, parameters = ""] of link.matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel="?(?:[^"]*\s)?(deprecation|sunset)\b/i.test(parameters)) return target;
  }
  return undefined;
}
