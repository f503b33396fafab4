import { followReference, isObject, resolvePointer } from "../../../emit/describe/pointer.ts";
import type { Api, Event, JsonObject } from "../../../model/types.ts";

/** The headers that events come with, each once: the model does not keep them, because a client never sends them. */
export function webhookHeaders(
  { document }: Api,
  events: readonly Event[],
): readonly { readonly name: string; readonly declared: JsonObject }[] {
  const found = new Map<string, JsonObject>();
  for (const { pointer } of events) {
    const item = followReference(document, resolvePointer(document, pointer));
    const operation = isObject(item) ? item["post"] : undefined;
    const lists = [item, operation].map((place) => (isObject(place) ? place["parameters"] : undefined));
    for (const parameter of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
      const declared = followReference(document, parameter);
      const name = isObject(declared) ? declared["name"] : undefined;
      if (!isObject(declared) || declared["in"] !== "header" || typeof name !== "string") continue;
      if (!found.has(name)) found.set(name, declared);
    }
  }
  return [...found].map(([name, declared]) => ({ name, declared }));
}
