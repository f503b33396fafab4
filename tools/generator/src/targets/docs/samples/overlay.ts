import type { JsonObject, Operation } from "../../../model/types.ts";
import type { Docs } from "../docs.ts";
import { operationsOf } from "../docs.ts";

/** An OpenAPI Overlay 1.0 that puts the samples on every operation, as `x-codeSamples`, for other renderers. */
export function samplesOverlay(docs: Docs): JsonObject {
  const { api } = docs;
  const byTarget = new Map<string, JsonObject>();
  for (const operation of operationsOf(api)) {
    const target = jsonPath(operation);
    const samples = docs.samples(operation).map(({ lang, label, source }) => ({ lang, label, source }));
    if (samples.length > 0 && !byTarget.has(target)) {
      byTarget.set(target, { target, update: { "x-codeSamples": samples } });
    }
  }
  return {
    overlay: "1.0.0",
    info: { title: `Code samples of ${api.title}`, version: api.version },
    actions: [...byTarget.values()],
  };
}

/** Where the operation stands, as RFC 9535 writes it: names in double quotes are escaped as in JSON (§2.3.1.1). */
function jsonPath({ pointer }: Operation): string {
  const names = pointer
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replace(/~1/g, "/").replace(/~0/g, "~"));
  return `$${names.map((name) => `[${JSON.stringify(name)}]`).join("")}`;
}
