import { isBinaryField } from "../../../emit/binaryField.ts";
import { isObject } from "../../../emit/describe/pointer.ts";
import { sampleCall } from "../../../emit/sampleCall.ts";
import { visible } from "../../../emit/text.ts";
import { environmentVariable } from "../../../emit/title.ts";
import { receivedBody, sentBody } from "../../../model/media.ts";
import type { Api, JsonValue, Operation, SecurityScheme } from "../../../model/types.ts";
import type { CodeSample } from "../../../target.ts";
import { type ShellPart, shellWord } from "./shell.ts";
import { sampleUrl } from "./url.ts";

/** The call on a command line; credentials come from the environment. */
export function curlSample(api: Api, operation: Operation, environmentPrefix: string): CodeSample {
  const call = sampleCall(api, operation);
  const credentials = credentialsOf(api, operation, environmentPrefix);
  const url = sampleUrl(api, operation, call);
  const accept = receivedBody(operation)?.accept;
  const options = [
    ...(operation.method === "GET" && call.body === undefined ? [] : methodOption(operation.method)),
    ...credentials.flatMap(({ option }) => option ?? []),
    ...(accept === undefined || /^\*|^application\/json$/.test(accept)
      ? []
      : [`--header ${shellWord(`Accept: ${oneLine(accept)}`)}`]),
    ...call.parameters.flatMap(({ parameter, value }) => {
      if (parameter.in === "header")
        return [`--header ${shellWord(`${oneLine(parameter.name)}: ${oneLine(plain(value))}`)}`];
      if (parameter.in === "cookie")
        return [`--cookie ${shellWord(`${oneLine(parameter.name)}=${oneLine(plain(value))}`)}`];
      return [];
    }),
    ...bodyOptions(api, operation, call.body),
  ];
  const address = shellWord(
    ...withQuery(
      url,
      credentials.flatMap(({ query }) => query ?? []),
    ),
  );
  const source = [`curl ${address}`, ...options].join(" \\\n  ");
  return { lang: "sh", label: "cURL", extension: "sh", source: `${source}\n` };
}

function methodOption(method: string): readonly string[] {
  return method === "HEAD" ? ["--head"] : [`--request ${shellWord(oneLine(method))}`];
}

interface SentCredential {
  readonly option?: string;
  /** Name and variable of a credential that travels in the query. */
  readonly query?: { readonly name: string; readonly variable: string };
}

/** What the first way to call the operation asks for. */
function credentialsOf(api: Api, { security }: Operation, prefix: string): readonly SentCredential[] {
  const [first] = security;
  return (first?.schemes ?? []).flatMap(({ scheme: name }) => {
    const scheme = api.securitySchemes.find((candidate) => candidate.name === name);
    return scheme === undefined ? [] : [credentialOf(scheme, prefix)];
  });
}

function credentialOf(scheme: SecurityScheme, prefix: string): SentCredential {
  const variable = (purpose: string) => ({ variable: environmentVariable(prefix, purpose) });
  const header = (...parts: readonly ShellPart[]): SentCredential => ({
    option: `--header ${shellWord(...parts)}`,
  });
  const parameterName = oneLine(scheme.parameterName ?? "X-API-Key");
  switch (scheme.type) {
    case "basic":
      return { option: `--user ${shellWord(variable("username"), ":", variable("password"))}` };
    case "oauth2":
    case "openIdConnect":
      return header("Authorization: Bearer ", variable("access token"));
    case "apiKey":
      if (scheme.in === "query") return { query: { name: parameterName, ...variable("api key") } };
      return scheme.in === "cookie"
        ? { option: `--cookie ${shellWord(`${parameterName}=`, variable("api key"))}` }
        : header(`${parameterName}: `, variable("api key"));
    case "bearer":
      return header("Authorization: Bearer ", variable("api key"));
    case "other":
      return {};
  }
}

function withQuery(
  url: string,
  credentials: readonly { readonly name: string; readonly variable: string }[],
): readonly ShellPart[] {
  const query = credentials.flatMap(({ name, variable }, index): readonly ShellPart[] => [
    `${url.includes("?") || index > 0 ? "&" : "?"}${encodeURIComponent(name.toWellFormed())}=`,
    { variable },
  ]);
  return [url, ...query];
}

function bodyOptions(api: Api, operation: Operation, body: JsonValue | undefined): readonly string[] {
  const sent = sentBody({ body: operation.body });
  if (sent === undefined || body === undefined) return [];
  const type = `--header ${shellWord(`Content-Type: ${oneLine(sent.contentType)}`)}`;
  switch (sent.kind) {
    case "json":
      return [type, `--data ${shellWord(visible(JSON.stringify(body, null, 2)))}`];
    case "form": {
      const fields = isObject(body) ? Object.entries(body) : [];
      if (!/^multipart\//i.test(sent.contentType))
        return fields.map(
          ([name, value]) => `--data-urlencode ${shellWord(`${oneLine(name)}=${plain(value)}`)}`,
        );
      return fields.map(([name, value]) =>
        isBinaryField(api, sent.media.schema, name)
          ? `--form ${shellWord(`${oneLine(name)}=@file`)}`
          : `--form-string ${shellWord(`${oneLine(name)}=${plain(value)}`)}`,
      );
    }
    case "lines": {
      const lines = Array.isArray(body) ? body : [body];
      return [type, `--data-raw ${shellWord(lines.map((line) => visible(JSON.stringify(line))).join("\n"))}`];
    }
    case "text":
      return [type, `--data-raw ${shellWord(plain(body))}`];
    case "binary":
      return [type, "--data-binary @file"];
  }
}

/** A value as a form or a header has it. */
function plain(value: JsonValue): string {
  return visible(typeof value === "string" ? value : JSON.stringify(value));
}

/** Header fields are one line (RFC 9110 §5.5). */
function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, " ");
}
