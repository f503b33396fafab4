import type { Contract, HeaderContract, ResponseContract } from "../contract.ts";
import { flatten, valueAt } from "../schema/parts.ts";
import { undeclaredFields } from "../schema/undeclared.ts";
import type { Validate } from "../schema/validators.ts";
import { typesOf } from "../values/valid.ts";
import type { Exchange } from "./exchange.ts";

export interface Fault {
  readonly place: string;
  readonly message: string;
}

export interface Rules {
  readonly contract: Contract;
  readonly validate: Validate;
  /** Time of the deployment in Unix seconds; undefined where it is not known. */
  readonly now: number | undefined;
}

/** Everything in which an answer is not what the document says; empty where it is. */
export function faultsOf(rules: Rules, exchange: Exchange): readonly Fault[] {
  const { contract } = rules;
  const declared = exchange.operation === undefined ? contract.unmatched : exchange.operation.responses;
  if (exchange.operation === undefined && declared.length === 0) return [];
  // RFC 9110 §9.3.7: no document needs to describe it.
  if (exchange.operation === undefined && exchange.method === "OPTIONS" && exchange.status < 300) return [];
  const response = responseFor(declared, exchange.status);
  if (response === undefined) {
    const listed = declared.map(({ status }) => status).join(", ");
    const place = exchange.operation?.place ?? "#/x-unmatched-requests";
    return [{ place, message: `Status ${exchange.status} is not declared; declared are ${listed}.` }];
  }
  const own = exchange.operation?.server == null;
  return [
    ...headerFaults(rules, response, exchange),
    ...bodyFaults(rules, response, exchange),
    ...(own ? [...errorFaults(contract, exchange), ...limitFaults(rules, exchange)] : []),
  ].map((fault) => ({ place: response.place, ...fault }));
}

type Found = Omit<Fault, "place"> & { readonly place?: string };

export function responseFor(
  declared: readonly ResponseContract[],
  status: number,
): ResponseContract | undefined {
  const find = (wanted: string) => declared.find((response) => response.status.toUpperCase() === wanted);
  return find(String(status)) ?? find(`${Math.floor(status / 100)}XX`) ?? find("DEFAULT");
}

function headerFaults(
  { contract, validate }: Rules,
  response: ResponseContract,
  { headers }: Exchange,
): readonly Found[] {
  return response.headers.flatMap((header) => {
    const text = headers.get(header.name);
    if (text === null) return header.required ? [{ message: `Header ${header.name} is missing.` }] : [];
    return validate(header.schema, headerValue(contract, header, text)).map(({ message }) => ({
      message: `Header ${header.name}: ${JSON.stringify(text)} ${message}.`,
    }));
  });
}

function headerValue(contract: Contract, { schema }: HeaderContract, text: string): unknown {
  const types = typesOf(flatten(contract, schema));
  const numeric = types.includes("integer") || types.includes("number");
  return numeric && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function bodyFaults(
  { contract, validate }: Rules,
  response: ResponseContract,
  exchange: Exchange,
): readonly Found[] {
  const { method, text, headers, body } = exchange;
  if (method === "HEAD" || exchange.status === 204 || exchange.status === 304)
    return text === "" ? [] : [{ message: `There must be no body, and there is one: ${excerpt(text)}` }];
  if (response.content.length === 0)
    return text === "" ? [] : [{ message: `No body is declared, and there is one: ${excerpt(text)}` }];
  const type = essence(headers.get("content-type") ?? "");
  const media = response.content.find(({ contentType }) => essence(contentType) === type);
  if (media === undefined) {
    const listed = response.content.map(({ contentType }) => contentType).join(", ");
    return [{ message: `Content type is ${JSON.stringify(type)}, not ${listed}.` }];
  }
  if (!/^application\/(?:.+\+)?json$/.test(type)) return [];
  if (body === undefined) return [{ message: `The body is no JSON: ${excerpt(text)}` }];
  return [
    ...validate(media.schema, body).map(({ at, message }) => ({
      message: `The body's ${at || "whole"} ${message}.`,
    })),
    ...undeclaredFields(contract, media.schema, body).map((at) => ({
      message: `The body has a field ${at} that the document does not declare.`,
    })),
  ];
}

/** What every error carries beside its schema: the id of the request, and the page that explains it. */
function errorFaults(contract: Contract, { status, body, headers }: Exchange): readonly Found[] {
  if (status < 400 || body === undefined) return [];
  const { errorShape: shape, requestIdHeader } = contract;
  const made: Found[] = [];
  const at = (path: string | null): unknown => (path === null ? undefined : valueAt(body, path));
  const id = at(shape.requestId);
  if (requestIdHeader !== null && id !== undefined && id !== headers.get(requestIdHeader))
    made.push({
      message: `${shape.requestId} is ${JSON.stringify(id)}, and header ${requestIdHeader} says ${JSON.stringify(headers.get(requestIdHeader))}.`,
    });
  const code = at(shape.code);
  const known = contract.errors.find((error) => error.code === code);
  if (known !== undefined && known.status !== status)
    made.push({
      place: known.place,
      message: `Error ${known.code} belongs to status ${known.status}, not ${status}.`,
    });
  const docUrl = at(shape.docUrl);
  if (known?.docUrl && typeof docUrl === "string" && originOf(docUrl) !== originOf(known.docUrl))
    made.push({
      place: known.place,
      message: `${shape.docUrl} leads to ${JSON.stringify(docUrl)}, not to ${originOf(known.docUrl)}.`,
    });
  // Several errors may share a page; but where one has its own, it is not led to another's.
  const other = contract.errors.find((error) => error.code !== code && error.docUrl === docUrl);
  if (known?.docUrl && other !== undefined && docUrl !== known.docUrl)
    made.push({
      place: known.place,
      message: `${shape.docUrl} leads to ${JSON.stringify(docUrl)}, the page of ${other.code}.`,
    });
  const wait = at(shape.retryAfter);
  const told = headers.get(contract.rateLimits?.headers.retryAfter ?? "Retry-After");
  if (wait !== undefined && told !== null && String(wait) !== told)
    made.push({
      message: `${shape.retryAfter} is ${JSON.stringify(wait)}, and header Retry-After says ${told}.`,
    });
  return made;
}

/** Numbers of the limit headers that can't all be true. */
function limitFaults({ contract, now }: Rules, { headers, operation }: Exchange): readonly Found[] {
  const rules = contract.rateLimits;
  if (rules === null) return [];
  const number = (name: string | null): number | undefined => {
    const text = name === null ? null : headers.get(name);
    return text === null ? undefined : Number(text);
  };
  const {
    limit: limitName,
    remaining: remainingName,
    reset: resetName,
    burstLimit: burstName,
    burstRemaining: leftName,
  } = rules.headers;
  const [limit, remaining, reset, burst, left] = [
    limitName,
    remainingName,
    resetName,
    burstName,
    leftName,
  ].map(number);
  const plans = operation?.rateLimits ?? rules.plans;
  const made: Found[] = [];
  const plan = plans.find(
    ({ requestsPerMinute, requestsPerSecond }) =>
      (limit === undefined || requestsPerMinute === limit) &&
      (burst === undefined || requestsPerSecond === burst),
  );
  if (plan === undefined)
    made.push({
      place: "#/x-rate-limits/plans",
      message: `No plan allows ${limit} requests a minute and ${burst} a second.`,
    });
  if (limit !== undefined && remaining !== undefined && remaining > limit)
    made.push({ message: `${remainingName} is ${remaining}, more than ${limitName}, ${limit}.` });
  if (burst !== undefined && left !== undefined && left > burst)
    made.push({ message: `${leftName} is ${left}, more than ${burstName}, ${burst}.` });
  if (reset !== undefined && now !== undefined && (reset <= Math.floor(now) || reset > Math.ceil(now) + 60))
    made.push({
      message: `${resetName} is ${reset}, which is ${Math.round(reset - now)} seconds from now; the minute ends within 60.`,
    });
  return made;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

function essence(contentType: string): string {
  return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

export function excerpt(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
