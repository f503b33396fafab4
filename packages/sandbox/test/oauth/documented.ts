import document from "@outfame/spec/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";

const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
formats.default(ajv);
ajv.addSchema({ ...(document as object), $id: "document" });

type Node = Readonly<Record<string, unknown>>;

/** Holds an answer against the document itself, which is read here by other means than the generator's. */
export function expectDocumented(
  method: "get" | "post",
  path: string,
  answer: { readonly status: number; readonly headers: Headers; readonly body: unknown },
): void {
  const { pointer, node: response } = follow(`/paths/${token(path)}/${method}/responses/${answer.status}`);
  expect(response, `status ${answer.status} of ${path} is documented`).toBeDefined();
  for (const name of Object.keys(childOf(response, "headers"))) {
    const header = follow(`${pointer}/headers/${name}`).node;
    if (header?.["required"] === true) expect(answer.headers.get(name), `header ${name}`).not.toBeNull();
  }
  const content = childOf(response, "content");
  if (Object.keys(content).length === 0) return;
  const type = (answer.headers.get("Content-Type") ?? "").split(";")[0] ?? "";
  expect(Object.keys(content)).toContain(type);
  const validate = ajv.compile({ $ref: `document#${pointer}/content/${token(type)}/schema` });
  expect(validate(answer.body) ? [] : validate.errors).toEqual([]);
}

/** What a pointer leads to, references followed. */
function follow(pointer: string): { readonly pointer: string; readonly node: Node | undefined } {
  const names = pointer.split("/").slice(1);
  const node = names.reduce<unknown>(
    (parent, name) => (parent as Node | undefined)?.[name.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  ) as Node | undefined;
  const reference = node?.["$ref"];
  return typeof reference === "string" ? follow(reference.slice(1)) : { pointer, node };
}

function childOf(node: Node | undefined, name: string): Node {
  return (node?.[name] ?? {}) as Node;
}

function token(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
