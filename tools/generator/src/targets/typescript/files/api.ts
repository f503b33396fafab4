import { code } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { literal } from "../../../emit/literal.ts";
import { kebabCase } from "../../../emit/names.ts";
import type { Api, JsonObject, JsonValue, RateLimits, Server } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { compact } from "./compact.ts";
import { type CredentialOption, credentialOptions } from "./credentials.ts";
import { Module } from "./module.ts";
import { describeFlow } from "./oauthFlow.ts";
import { describePlan } from "./rateLimitPlan.ts";
import { secretFields } from "./secretFields.ts";

/** `api.ts`: what holds for the whole API, as data for the transport. */
export function apiFile(plan: Plan): VirtualFile {
  const module = new Module("api", plan.options);
  const { api } = plan;
  const spec = compact({
    name: kebabCase(plan.clientName) || "client",
    version: api.version,
    baseUrl: baseUrl(api.servers),
    security: Object.fromEntries(
      credentialOptions(api.securitySchemes).map((option) => [option.scheme.name, describeScheme(option)]),
    ),
    rateLimits: api.rateLimits && nonEmpty(describeRateLimits(api.rateLimits)),
    retryableConflicts: nonEmptyList(retryableConflicts(api)),
    errorShape: api.errorShape && nonEmpty(compact(errorPaths(api))),
    secretFields: nonEmptyList(secretFields(plan)),
    requestIdHeader: api.requestIdHeader,
  });
  return module.toFile(code`${docComment(["What holds for every operation: where it goes, how it is authorised, how it answers."])}
export const api = ${literal(spec)} as const satisfies ${module.runtimeType("ApiSpec")};`);
}

function describeScheme({ scheme, name: option, flow }: CredentialOption): JsonObject {
  const prefixes = scheme.prefixes.filter((entry) => entry.token !== "refresh").map((entry) => entry.prefix);
  switch (scheme.type) {
    case "basic":
      return { type: "basic", option };
    case "apiKey":
      return { type: "apiKey", option, in: scheme.in ?? "header", name: scheme.parameterName ?? "" };
    case "other":
      return compact({
        type: "apiKey",
        option,
        in: "header",
        name: "authorization",
        scheme: scheme.authScheme,
      });
    default:
      return compact({
        type: "bearer",
        option,
        prefixes: nonEmptyList(prefixes),
        oauth: flow && describeFlow(flow.name, flow.flow),
      });
  }
}

/** The first server that is an absolute URL, its variables at their defaults. */
function baseUrl(servers: readonly Server[]): string | undefined {
  const urls = servers.map(({ url, variables }) =>
    variables.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default), url),
  );
  return urls.find((url) => /^https?:\/\//.test(url) && URL.canParse(url))?.replace(/\/+$/, "");
}

function describeRateLimits({ error, headers, partitions, plans }: RateLimits): JsonObject {
  const { limit, remaining, reset, burstLimit, burstRemaining } = headers;
  const counted = Object.fromEntries(partitions.map(({ scheme, by }) => [scheme, by]));
  return compact({
    error,
    headers: nonEmpty(compact({ limit, remaining, reset, burstLimit, burstRemaining })),
    partitions: nonEmpty(counted),
    plans: nonEmptyList(plans.map(describePlan)),
  });
}

/** Codes of 409 that the document calls retryable: of no other status does the client need to be told. */
function retryableConflicts({ errors }: Api): string[] {
  return errors.filter(({ status, retryable }) => status === "409" && retryable).map(({ code }) => code);
}

function nonEmptyList(list: readonly JsonValue[]): readonly JsonValue[] | undefined {
  return list.length > 0 ? list : undefined;
}

function errorPaths(api: Api): Record<string, string | undefined> {
  const { code: path, message, docUrl, requestId, details } = api.errorShape ?? {};
  return { code: path, message, docUrl, requestId, details };
}

function nonEmpty(object: JsonObject): JsonObject | undefined {
  return Object.keys(object).length > 0 ? object : undefined;
}
