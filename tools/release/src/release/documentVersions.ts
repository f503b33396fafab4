import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";

interface Place {
  readonly title: string;
  readonly node: Scalar;
  readonly want: string;
}

/** Package of the workspace whose version the document bears. */
export const documentPackage = "@outfame/spec";

/**
 * Writes versions to where the document states them: `info.version`, and the rows of `x-sdks` about packages of the workspace. Every
 * other byte stays.
 * @throws {Error} Where the document can't be read, or states no version.
 */
export function withDocumentVersions(yaml: string, versions: ReadonlyMap<string, string>): string {
  return stale(yaml, versions)
    .toSorted((a, b) => (b.node.range?.[0] ?? 0) - (a.node.range?.[0] ?? 0))
    .reduce((text, { node, want }) => {
      const [start, end] = node.range ?? [0, 0];
      return `${text.slice(0, start)}${scalar(want)}${text.slice(end)}`;
    }, yaml);
}

/** Where the document states another version than its package has, as sentences. */
export function staleVersions(yaml: string, versions: ReadonlyMap<string, string>): string[] {
  return stale(yaml, versions).map(
    ({ title, node, want }) => `${title} is ${written(node)}, and package.json says ${want}`,
  );
}

/** As it stands there: a version of two numbers reads as one. */
const written = (node: Scalar): string => String(node.source ?? node.value);

function stale(yaml: string, versions: ReadonlyMap<string, string>): Place[] {
  return places(yaml, versions).filter(({ node, want }) => written(node) !== want);
}

function places(yaml: string, versions: ReadonlyMap<string, string>): Place[] {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(error.message);
  const own = document.getIn(["info", "version"], true);
  if (!isScalar(own)) throw new Error("The document has no info.version.");
  const api = versions.get(documentPackage);
  const rows = document.get("x-sdks");
  return [
    ...(api === undefined ? [] : [{ title: "info.version", node: own, want: api }]),
    ...(isSeq(rows) ? rows.items : []).flatMap((row) => {
      if (!isMap(row)) return [];
      const name = String(row.get("package"));
      const [want, node] = [versions.get(name), row.get("version", true)];
      return want === undefined || !isScalar(node) ? [] : [{ title: `x-sdks of ${name}`, node, want }];
    }),
  ];
}

/** A version never reads as a number, but for what comes of prereleases nobody should have to think about it. */
function scalar(version: string): string {
  return /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? version : JSON.stringify(version);
}
