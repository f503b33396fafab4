import type { Contract, OperationContract, ParameterContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { isObject } from "../schema/parts.ts";

/** Which parameters and body fields a request carried: `query limit`, `body platform`. */
export function sentNames(
  { url, requestHeaders, requestBody }: Exchange,
  { parameters }: OperationContract,
): readonly string[] {
  const query = new URL(url).searchParams;
  const cookies = requestHeaders.get("cookie") ?? "";
  const isSent = ({ in: kind, name }: ParameterContract): boolean => {
    if (kind === "path") return true;
    if (kind === "header") return requestHeaders.has(name);
    if (kind === "cookie") return cookies.includes(`${name}=`);
    return query.has(name) || [...query.keys()].some((key) => key.startsWith(`${name}[`));
  };
  const fields = requestBody === undefined ? [] : fieldsOf(requestBody, requestHeaders);
  return [
    ...parameters.filter(isSent).map(({ in: kind, name }) => `${kind} ${name}`),
    ...fields.map((name) => `body ${name}`),
  ];
}

function fieldsOf(body: string, headers: Headers): readonly string[] {
  if (headers.get("content-type")?.startsWith("application/x-www-form-urlencoded"))
    return [...new Set(new URLSearchParams(body).keys())];
  try {
    const parsed: unknown = JSON.parse(body);
    return isObject(parsed) ? Object.keys(parsed) : [];
  } catch {
    return [];
  }
}

/** What the credential of a request could do, for each scope that the operation speaks of. */
export function credentialRows(
  contract: Contract,
  { requestHeaders, url }: Exchange,
  { security }: OperationContract,
  scopesOf: (secret: string) => readonly string[] | undefined,
): readonly string[] {
  if (security.length === 0) return [];
  const secret = secretOf(contract, requestHeaders, url);
  if (secret === undefined) return ["credential none"];
  const scopes = scopesOf(secret);
  if (scopes === undefined) return ["credential unknown or ended"];
  const spoken = new Set(security.flatMap((one) => one.flatMap(({ scopes: needed }) => needed)));
  return [...spoken].map((scope) => `credential ${scopes.includes(scope) ? "with" : "without"} ${scope}`);
}

/** The secret that a request carries, wherever the document's schemes put it. */
export function secretOf(contract: Contract, headers: Headers, url: string): string | undefined {
  for (const { type, in: where, parameter } of contract.securitySchemes) {
    if (type !== "apiKey" || parameter === null) continue;
    if (where === "header" && headers.has(parameter)) return headers.get(parameter) ?? undefined;
    const query = new URL(url).searchParams.get(parameter);
    if (where === "query" && query !== null) return query;
    const cookie = headers
      .get("cookie")
      ?.split("; ")
      .find((one) => one.startsWith(`${parameter}=`));
    if (where === "cookie" && cookie !== undefined) return cookie.slice(parameter.length + 1);
  }
  const written = headers.get("authorization");
  return written === null ? undefined : written.replace(/^\w+\s+/, "");
}
