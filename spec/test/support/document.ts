import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";

const entry = fileURLToPath(new URL("../../openapi.yaml", import.meta.url));

/** The document in one piece, as it is built, and a reader of it by JSON Pointer that follows references. */
export async function readDocument(): Promise<(pointer: string) => unknown> {
  const { bundle: document } = await bundle({ ref: entry, config: await createConfig({}) });
  const root: unknown = JSON.parse(JSON.stringify(document.parsed));
  const at = (pointer: string): unknown =>
    pointer
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((node, key) => follow(isObject(node) ? Reflect.get(node, key) : undefined), root);
  const follow = (node: unknown): unknown =>
    isObject(node) && "$ref" in node && Object.keys(node).length === 1
      ? at(String(node.$ref).slice(1))
      : node;
  return at;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
