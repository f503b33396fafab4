import type { JsonValue } from "../../model/types.ts";
import { isObject, unescapePointer } from "../view.ts";

/** The component at or around a pointer, as `schemas/Pet`; undefined outside of components. */
export function componentOf(pointer: string): string | undefined {
  const [, section, kind, name] = pointer.split("/");
  return section === "components" && name !== undefined ? `${kind}/${unescapePointer(name)}` : undefined;
}

/** The components that paths and webhooks refer to, one through another. */
export function usedComponents(document: JsonValue): ReadonlySet<string> {
  const used = new Set<string>();
  if (!isObject(document)) return used;
  const { components, ...rest } = document;
  const queue: JsonValue[] = [rest["paths"] ?? null, rest["webhooks"] ?? null];
  const meet = (text: string): void => {
    const component = componentOf(text.startsWith("#") ? text : `#/components/schemas/${text}`);
    if (component === undefined || used.has(component)) return;
    used.add(component);
    const [kind = "", ...name] = component.split("/");
    const section = isObject(components) ? components[kind] : undefined;
    const target = isObject(section) ? section[name.join("/")] : undefined;
    if (target !== undefined) queue.push(target);
  };
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "$ref" && typeof inner === "string") meet(inner);
      else if (key === "mapping" && isObject(inner))
        for (const name of Object.values(inner)) typeof name === "string" && meet(name);
      else if (typeof inner === "object") queue.push(inner);
    }
  }
  return used;
}
