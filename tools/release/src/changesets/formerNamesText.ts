/** Writes the former names of an operation into the text of its file, and changes nothing else there. */
import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from "yaml";

const key = "x-sdk-former-names";

/**
 * `place`: keys from the top of the file to the operation.
 * @throws {Error} Where there is no operation.
 */
export function insertFormerNames(text: string, place: readonly string[], names: readonly string[]): string {
  const operation = parseDocument(text).getIn(place);
  if (!isMap(operation)) throw new Error(`There is no operation at ${place.join("/")}.`);
  const value = stringify([...names], {
    collectionStyle: "flow",
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();
  const present = pairOf(operation, key);
  const range = isNode(present?.value) ? present.value.range : undefined;
  if (range !== undefined && range !== null) return text.slice(0, range[0]) + value + text.slice(range[1]);
  return operation.flow === true ? inFlow(text, operation, names) : inBlock(text, operation, value);
}

/** On a line of its own, below the name that the operation has. */
function inBlock(text: string, operation: YAMLMap, value: string): string {
  const anchor = pairOf(operation, "x-sdk-name") ?? pairOf(operation, "operationId");
  const first = operation.items[0];
  const start = offsetOf((anchor ?? first)?.key);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start).replace(/\S/g, " ");
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  if (anchor === undefined)
    return `${text.slice(0, start)}${key}: ${value}${end}${indent}${text.slice(start)}`;
  const after = isNode(anchor.value) ? (anchor.value.range?.[1] ?? start) : start;
  const lineEnd = text.indexOf("\n", after);
  return lineEnd < 0
    ? `${text}${end}${indent}${key}: ${value}${end}`
    : `${text.slice(0, lineEnd + 1)}${indent}${key}: ${value}${end}${text.slice(lineEnd + 1)}`;
}

/** As JSON, which is YAML, too. */
function inFlow(text: string, operation: YAMLMap, names: readonly string[]): string {
  const start = (operation.range?.[0] ?? 0) + 1;
  return `${text.slice(0, start)} ${JSON.stringify(key)}: ${JSON.stringify(names)},${text.slice(start)}`;
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === name);
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined;
}

function isNode(value: unknown): value is Ranged {
  return typeof value === "object" && value !== null && "range" in value;
}
