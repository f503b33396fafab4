import { isObject } from "../../../emit/describe/pointer.ts";
import type { JsonValue } from "../../../model/types.ts";
import { readHosts, readSdks } from "../../../vocabulary/index.ts";
import { dailyAmount } from "../describe/limits.ts";
import { planTitle, planTitles } from "../describe/plans.ts";
import { type Docs, operationsOf } from "../docs.ts";
import { errorCodes, hrefOf, indexSlugs } from "../places.ts";
import { oneLine } from "../prose/plain.ts";
import { decimal, plural } from "../words.ts";
import type { NamedFact } from "./named.ts";

/** The API as a whole, its plans, and what is promised around it. */
export function aroundFacts(docs: Docs): readonly NamedFact[] {
  return [
    ...apiFacts(docs),
    ...planFacts(docs),
    ...serviceFacts(docs),
    ...sdkFacts(docs),
    ...countFacts(docs),
  ];
}

function apiFacts({ api }: Docs): readonly NamedFact[] {
  const info = isObject(api.document["info"]) ? api.document["info"] : {};
  const contact = isObject(info["contact"]) ? info["contact"] : {};
  const license = isObject(info["license"]) ? info["license"] : {};
  const baseUrl = api.servers[0]?.url;
  const host = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).host : undefined;
  const hosts = readHosts(api.document["x-hosts"]).value ?? {};
  const email = textOf(contact["email"]);
  return [
    ["api.title", oneLine(api.title)],
    ["api.version", oneLine(api.version)],
    ["api.summary", api.summary === undefined ? undefined : oneLine(api.summary)],
    ["api.baseUrl", baseUrl],
    ["api.host", host],
    ["api.contact.email", email, email === undefined ? undefined : `mailto:${encodeURI(email)}`],
    ["api.license", textOf(license["name"])],
    ...Object.entries(hosts).map(([purpose, url]): NamedFact => [`host.${purpose}`, hostText(url), url]),
    ["requestId.header", api.requestIdHeader],
  ];
}

/** `docs.example.com` */
function hostText(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? oneLine(value) : undefined;
}

function planFacts({ api }: Docs): readonly NamedFact[] {
  return (api.rateLimits?.plans ?? []).flatMap((plan): readonly NamedFact[] => [
    [`plan.${plan.name}.title`, plan.title],
    [`plan.${plan.name}.perMinute`, decimal(plan.requestsPerMinute)],
    [
      `plan.${plan.name}.perSecond`,
      plan.requestsPerSecond === undefined ? undefined : decimal(plan.requestsPerSecond),
    ],
    [`plan.${plan.name}.perDay`, dailyAmount(plan)],
  ]);
}

function serviceFacts({ api }: Docs): readonly NamedFact[] {
  const { plans = {}, webhooks, data, compliance, trial } = api.serviceLevels ?? {};
  const [other] = data?.residency ?? [];
  return [
    ...Object.entries(plans).flatMap(([name, { uptimePercent, credit }]): readonly NamedFact[] => [
      [`plan.${name}.title`, planTitle(api, name)],
      [`plan.${name}.uptime`, `${uptimePercent} %`],
      [`plan.${name}.credit`, credit ?? undefined],
    ]),
    ["webhook.firstAttemptSuccess", webhooks && `${webhooks.firstAttemptSuccessPercent} %`],
    ["data.provider", data?.provider],
    ["data.region", data?.region],
    ["data.location", data?.location],
    ["data.residency.region", other?.region],
    ["data.residency.location", other?.location],
    ["data.residency.plans", other && planTitles(api, other.plans)],
    ["data.deletedAccountRetention", data && plural(data.deletedAccountRetentionDays, "day")],
    ["data.export.formats", data?.bulkExport?.formats.join(" and ")],
    ["data.export.plans", data?.bulkExport && planTitles(api, data.bulkExport.plans)],
    ["compliance.gdpr.subjectRequest", compliance?.gdpr && plural(compliance.gdpr.subjectRequestDays, "day")],
    ["compliance.gdpr.processingAgreement", compliance?.gdpr?.processingAgreement],
    ["compliance.soc2.type", compliance?.soc2?.type],
    ["compliance.soc2.status", compliance?.soc2?.status],
    ["compliance.soc2.expected", compliance?.soc2?.expected],
    ["trial.length", trial && plural(trial.days, "day")],
    ["trial.access", trial?.access],
    [
      "trial.card",
      trial && (trial.paymentCardRequired ? "a payment card is required" : "no payment card is required"),
    ],
  ];
}

function sdkFacts({ api }: Docs): readonly NamedFact[] {
  return (readSdks(api.document["x-sdks"]).value ?? []).flatMap((sdk): readonly NamedFact[] => {
    const name = sdk.language.toLowerCase().replace(/[^a-z0-9]+/g, "");
    return [
      [`sdk.${name}.package`, sdk.package],
      [`sdk.${name}.version`, sdk.version],
      [`sdk.${name}.runtime`, sdk.runtime],
    ];
  });
}

function countFacts({ api }: Docs): readonly NamedFact[] {
  const count = (number: number): string => decimal(number);
  const codes = errorCodes(api).length;
  return [
    ["counts.operations", count(operationsOf(api).length), hrefOf(indexSlugs.reference)],
    ["counts.resources", count(api.resources.length), hrefOf(indexSlugs.reference)],
    [
      "counts.schemas",
      count(api.schemas.size),
      api.schemas.size > 0 ? hrefOf(indexSlugs.schemas) : undefined,
    ],
    [
      "counts.events",
      count(api.events.length),
      api.events.length > 0 ? hrefOf(indexSlugs.events) : undefined,
    ],
    ["counts.errors", count(codes), codes > 0 ? hrefOf(indexSlugs.errors) : undefined],
    ["counts.scopes", count(api.scopes.length)],
    ["counts.plans", count(api.rateLimits?.plans.length ?? 0)],
  ];
}
