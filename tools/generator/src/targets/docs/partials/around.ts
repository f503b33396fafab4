import { readHosts, readSdks } from "../../../vocabulary/index.ts";
import { facts, inlineProse, table } from "../blocks.ts";
import { planTitle, planTitles } from "../describe/plans.ts";
import type { Docs } from "../docs.ts";
import type { Block, Inline } from "../page.ts";
import { capitalized, listed, plural } from "../words.ts";

export function servers({ api }: Docs): readonly Block[] {
  return table(
    ["Base URL", "Meaning"],
    api.servers.map(({ url, description }) => [[{ code: url }], inlineProse(description)]),
  );
}

/** The hosts around the API, by purpose. */
export function hosts({ api }: Docs): readonly Block[] {
  const found = readHosts(api.document["x-hosts"]).value ?? {};
  return table(
    ["What", "Where"],
    Object.entries(found).map(([purpose, url]) => [[capitalized(purpose)], [{ text: url, href: url }]]),
  );
}

export function serviceLevels({ api }: Docs): readonly Block[] {
  return table(
    ["Plan", "Availability", "On a breach"],
    Object.entries(api.serviceLevels?.plans ?? {}).map(([name, { uptimePercent, credit }]) => [
      [{ strong: planTitle(api, name) }],
      [`${uptimePercent} %`],
      [credit ?? "no credit"],
    ]),
  );
}

export function dataResidency({ api }: Docs): readonly Block[] {
  const data = api.serviceLevels?.data;
  if (data === undefined) return [];
  const residency = (data.residency ?? []).map(({ region, location, plans }): readonly Inline[] => [
    { code: region },
    ` (${location}) for ${planTitles(api, plans)}`,
  ]);
  return facts([
    ["Region", [data.provider, " ", { code: data.region }, ` (${data.location}).`]],
    ["Other regions", residency.length === 0 ? [] : [...listed(residency), "."]],
    ["At rest", [data.encryptedAtRest ? "Encrypted." : "Not encrypted."]],
    ["Deleted accounts", [`Their data is removed after ${plural(data.deletedAccountRetentionDays, "day")}.`]],
    data.bulkExport === undefined
      ? undefined
      : [
          "Bulk export",
          [`As ${data.bulkExport.formats.join(" or ")}, with ${planTitles(api, data.bulkExport.plans)}.`],
        ],
  ]);
}

export function compliance({ api }: Docs): readonly Block[] {
  const { gdpr, soc2 } = api.serviceLevels?.compliance ?? {};
  return facts([
    gdpr === undefined
      ? undefined
      : [
          "GDPR",
          [
            `Requests of data subjects are answered within ${plural(gdpr.subjectRequestDays, "day")}. The data processing agreement comes from ${gdpr.processingAgreement}.`,
          ],
        ],
    soc2 === undefined
      ? undefined
      : [
          "SOC 2",
          [
            `${soc2.type}: ${soc2.status}${soc2.expected === undefined ? "" : `, expected ${soc2.expected}`}.`,
          ],
        ],
  ]);
}

/** The client libraries that are released. */
export function sdks({ api }: Docs): readonly Block[] {
  return table(
    ["SDK", "Package", "Version", "Runs on"],
    (readSdks(api.document["x-sdks"]).value ?? []).map(({ language, package: name, version, runtime }) => [
      [{ strong: language }],
      name === undefined ? [] : [{ code: name }],
      [version],
      [runtime],
    ]),
  );
}

export function versions({ api }: Docs): readonly Block[] {
  const openapi = api.document["openapi"];
  return facts([["API", [api.version]], typeof openapi === "string" ? ["OpenAPI", [openapi]] : undefined]);
}
