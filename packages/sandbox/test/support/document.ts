import document from "@outfame/spec/openapi.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** The document itself, read here once more and by other means than the generator's, so that neither vouches for itself. */
type Node = Readonly<Record<string, unknown>>;

const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
formats.default(ajv);
ajv.addSchema({ ...(document as object), $id: "document" });

const compiled = new Map<string, ValidateFunction>();

/** Every operation of the API's own host: `GET /accounts/{account_id}` → its description. */
const operations = Object.entries(node(document, "paths")).flatMap(([path, item]) => {
  const methods = Object.entries(item as Node).filter(([key]) => /^(get|post|put|patch|delete)$/.test(key));
  const elsewhere = "servers" in (item as Node);
  return elsewhere
    ? []
    : methods.map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation: operation as Node,
      }));
});

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What of a response is not as the document says; empty where all of it is. */
export function breaches(method: string, path: string, answered: Answered): readonly string[] {
  const pathname = path.split("?", 1)[0] ?? "";
  const found = operations.find(
    (candidate) => candidate.method === method && templateOf(candidate.path).test(pathname),
  );
  if (found === undefined) return [];
  const responses = node(found.operation, "responses");
  const response = responses[String(answered.status)];
  if (response === undefined) return [`status ${answered.status} is not documented`];
  const { value, pointer } = resolve(
    response,
    `#/paths/${pointerToken(found.path)}/${method.toLowerCase()}/responses/${answered.status}`,
  );
  return [...headerBreaches(value, pointer, answered.headers), ...bodyBreaches(value, pointer, answered)];
}

function headerBreaches(response: Node, pointer: string, headers: Headers): readonly string[] {
  return Object.entries(node(response, "headers")).flatMap(([name, header]) => {
    const { value, pointer: at } = resolve(header, `${pointer}/headers/${pointerToken(name)}`);
    const text = headers.get(name);
    if (text === null) return value["required"] === true ? [`header ${name} is missing`] : [];
    const parsed = /^-?\d+$/.test(text) ? Number(text) : text;
    return faults(`${at}/schema`, parsed).map((fault) => `header ${name}: ${fault}`);
  });
}

function bodyBreaches(response: Node, pointer: string, answered: Answered): readonly string[] {
  const [type] = Object.keys(node(response, "content"));
  if (type === undefined) return answered.body === undefined ? [] : ["there must be no body"];
  const sent = answered.headers.get("Content-Type");
  return [
    ...(sent === type ? [] : [`content type is ${sent}, not ${type}`]),
    ...faults(`${pointer}/content/${pointerToken(type)}/schema`, answered.body),
  ];
}

function faults(pointer: string, value: unknown): readonly string[] {
  const known = compiled.get(pointer);
  const validate = known ?? ajv.compile({ $ref: `document${pointer}` });
  compiled.set(pointer, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function resolve(value: unknown, pointer: string): { value: Node; pointer: string } {
  const target = (value as Node)["$ref"];
  if (typeof target !== "string") return { value: value as Node, pointer };
  const found = target
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (inner, token) => (inner as Node)[token.replace(/~1/g, "/").replace(/~0/g, "~")],
      document,
    );
  return resolve(found, target);
}

function node(parent: unknown, key: string): Node {
  return ((parent as Node)[key] ?? {}) as Node;
}

function templateOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

function pointerToken(token: string): string {
  return encodeURIComponent(token.replace(/~/g, "~0").replace(/\//g, "~1"));
}
