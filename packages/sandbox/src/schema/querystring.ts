/** Name and value pairs of a query, in order. Values stay as they were sent, so that separators can be told from data. */
export interface RawPair {
  readonly name: string;
  readonly raw: string;
}

/** Splits a query, with or without its `?`. A name that can't be decoded stays as it is. */
export function rawPairs(query: string): readonly RawPair[] {
  return query
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const end = pair.indexOf("=");
      const name = end === -1 ? pair : pair.slice(0, end);
      return { name: decodePart(name) ?? name, raw: end === -1 ? "" : pair.slice(end + 1) };
    });
}

/** Percent-decoding with `+` for a space. @returns undefined where it is malformed or no UTF-8. */
export function decodePart(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw.replace(/\+/g, " "));
  } catch {
    return undefined;
  }
}
