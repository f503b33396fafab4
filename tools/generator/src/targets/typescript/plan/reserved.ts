import type { Operation } from "../../../model/types.ts";

/** Types of the platform that generated code or its readers would confuse with a schema of that name. */
const globals =
  "AbortController AbortSignal Array ArrayBuffer AsyncIterable AsyncIterator Awaited BigInt Blob Boolean Buffer Date Error " +
  "Event EventTarget Exclude Extract File FormData Function Headers InstanceType Iterable Iterator JSON Map Math " +
  "NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike Proxy ReadableStream Readonly ReadonlyArray " +
  "Record RegExp Request Required Response ReturnType Set String Symbol Uint8Array URL URLSearchParams WeakMap WeakSet " +
  "Scope Scopes ErrorByCode ErrorCode ErrorWithCode WebhookEvent WebhookEventMap Code S Sent Given Form api";

/** Files of a resource must not be called as others in their folders, nor as devices (Windows). */
export const reservedFileNames: readonly string[] = [
  ..."index shared webhook-events con prn aux nul".split(" "),
  ...Array.from({ length: 10 }, (_, number) => [`com${number}`, `lpt${number}`]).flat(),
];

/** Names that schemas and resources must not take: the platform's, those of generated files, and all that the runtime exports. */
export function reservedTypeNames(runtimeSources: ReadonlyMap<string, string>): Set<string> {
  return new Set([...globals.split(" "), ...exportedNames(runtimeSources)]);
}

/**
 * Names that constants of operations must not take: they stand beside the runtime in `index.ts`, and inside methods beside
 * their arguments, which would hide them.
 */
export function reservedConstantNames(
  runtimeSources: ReadonlyMap<string, string>,
  operations: readonly Operation[],
  more: readonly string[],
): Set<string> {
  const args = operations.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.key),
  );
  return new Set([
    "api",
    "servers",
    "scopes",
    "body",
    "params",
    "options",
    ...more,
    ...args,
    ...exportedNames(runtimeSources),
  ]);
}

const declaration =
  /^export (?:declare )?(?:abstract )?(?:class|interface|type|const|function|async function) (\w+)/gm;

/** What the runtime's entry exports: names that are only used inside it are free. */
function exportedNames(sources: ReadonlyMap<string, string>): string[] {
  const entry = sources.get("index.ts") ?? "";
  const listed = [...entry.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
    list.split(",").map((item) => item.trim().split(" ").at(-1) ?? ""),
  );
  const whole = [...entry.matchAll(/^export (?:type )?\* from "\.\/([^"]+)"/gm)].flatMap(([, file = ""]) =>
    [...(sources.get(file) ?? "").matchAll(declaration)].map(([, name = ""]) => name),
  );
  return [...listed, ...whole].filter(Boolean);
}
