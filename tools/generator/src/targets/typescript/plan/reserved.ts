/** Types of the platform that generated code or its readers would confuse with a schema of that name. */
const globals =
  "AbortController AbortSignal Array ArrayBuffer AsyncIterable AsyncIterator Awaited BigInt Blob Boolean Buffer Date Error " +
  "Event EventTarget Exclude Extract File FormData Function Headers InstanceType Iterable Iterator JSON Map Math " +
  "NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike Proxy ReadableStream Readonly ReadonlyArray " +
  "Record RegExp Request Required Response ReturnType Set String Symbol Uint8Array URL URLSearchParams WeakMap WeakSet " +
  "Scope ErrorByCode Failure WebhookEvent WebhookEventMap api";

/** Names that schemas and resources must not take: the platform's, and all that the runtime exports. */
export function reservedTypeNames(runtimeSources: ReadonlyMap<string, string>): Set<string> {
  const names = new Set(globals.split(" "));
  for (const source of runtimeSources.values()) {
    for (const [, name] of source.matchAll(
      /^export (?:declare )?(?:abstract )?(?:class|interface|type|const|function|async function) (\w+)/gm,
    )) {
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}
