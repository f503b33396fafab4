import type { Api, Operation } from "sdkgen";
import type { Found } from "./find.ts";
import type { MockApi, MockMultipart } from "./scenario.ts";
import { contentOf } from "./suite.ts";
import { fieldValue, namedValue, pathValue, resolve } from "./values.ts";

type Parameter = Operation["parameters"][number];

/** The arguments of a method whose call is to become a request. */
export interface Arguments {
  readonly list: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
}

export function argumentsOf(found: Found, expected: MockApi, baseUrl: string): Arguments {
  const { operation, client, path } = found;
  const { api } = client;
  const headers = Object.fromEntries(
    Object.entries(expected.request?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const query = expected.request?.query ?? {};
  const names = new Set(operation.parameters.map(({ name }) => name));
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  const others = operation.parameters.filter((parameter) => parameter.in !== "path");
  const params = Object.fromEntries(
    others.flatMap((parameter) => {
      const given = parameter.in === "query" ? query : headers;
      const value = namedValue(given, parameter, names, api) ?? only(parameter, api);
      return value === undefined ? [] : [[parameter.key, value]];
    }),
  );
  const body = bodyOf(operation, expected, headers, baseUrl, api);
  const accepts = operation.responses.flatMap(({ content }) => content.map(({ contentType }) => contentType));
  const accept = headers["accept"];
  const options = {
    ...(body?.choose && { contentType: body.choose }),
    ...(accept !== undefined && accepts.length > 1 && { accept }),
  };
  const list = [
    ...inPath.map((parameter) => pathValue(path.get(parameter.name) ?? "", parameter, api)),
    // Methods that `fetch` gives no body take none.
    ...(operation.body === undefined || /^(GET|HEAD)$/.test(operation.method) ? [] : [body?.value]),
    ...(others.length === 0 ? [] : [params]),
  ];
  return { list, options };
}

/** What a parameter that has to be there, and can only be one thing, is. */
function only({ required, schema }: Parameter, api: Api): unknown {
  const target = resolve(schema, api);
  return required && target.kind === "enum" && target.values.length === 1 ? target.values[0] : undefined;
}

interface Body {
  readonly value: unknown;
  /** Its media type, where there are several to choose from. */
  readonly choose: string | undefined;
}

function bodyOf(
  operation: Operation,
  { request }: MockApi,
  headers: Readonly<Record<string, unknown>>,
  baseUrl: string,
  api: Api,
): Body | undefined {
  const { content = [] } = operation.body ?? {};
  const body = request?.body;
  if (body === undefined) return undefined;
  const wanted = String(headers["content-type"] ?? body.contentType);
  const media = content.find(({ contentType }) => contentType === wanted) ?? content[0];
  if (media === undefined) return undefined;
  const choose = content.length > 1 ? media.contentType : undefined;
  if ("kind" in body) return { value: formOf(body, media.schema && resolve(media.schema, api), api), choose };
  const value = bodyValue(contentOf(body, baseUrl), body.contentType);
  // A row of JSON texts that the document calls a string is text to its caller, too.
  const schema = media.schema && resolve(media.schema, api);
  const isLines = schema?.kind === "string" && /jsonl|ndjson/.test(media.contentType);
  if (isLines) return { value: contentOf(body, baseUrl).toString(), choose };
  const isText = /^text\/|xml\b/.test(media.contentType);
  return { value: isText ? String(value) : value, choose };
}

/** What a caller gives to have these bytes sent as a media type. */
export function bodyValue(content: string | Buffer, contentType: string): unknown {
  if (/[/+]json\b/.test(contentType)) return JSON.parse(content.toString());
  if (/jsonl|ndjson/.test(contentType)) return linesOf(content.toString());
  if (/^text\/|xml\b/.test(contentType)) return content.toString();
  return new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type: contentType });
}

export function linesOf(text: string): readonly unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

function formOf(
  { parts = {}, files = [] }: MockMultipart,
  schema: Parameter["schema"] | undefined,
  api: Api,
): object {
  const properties = new Map(
    schema?.kind === "object" ? schema.properties.map((property) => [property.name, property.schema]) : [],
  );
  const isList = (name: string): boolean => {
    const property = properties.get(name);
    return property !== undefined && resolve(property, api).kind === "array";
  };
  const fields = new Map(
    Object.entries(parts).map(([name, value]) => [name, fieldValue(value, properties.get(name), api)]),
  );
  for (const name of new Set(files.map(({ fieldname }) => fieldname))) {
    const own = files
      .filter(({ fieldname }) => fieldname === name)
      .map(
        ({ buffer, originalname, mimetype }) =>
          new File([new Uint8Array(buffer)], originalname, { type: mimetype }),
      );
    fields.set(name, isList(name) ? own : own[0]);
  }
  return Object.fromEntries(fields);
}
