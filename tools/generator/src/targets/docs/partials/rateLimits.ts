import { inlineProse, table } from "../blocks.ts";
import { credentialName } from "../describe/credentials.ts";
import { planTable } from "../describe/limits.ts";
import { type Docs, operationsOf } from "../docs.ts";
import type { Block } from "../page.ts";

export function rateLimitPlans({ api }: Docs): readonly Block[] {
  return planTable(api.rateLimits?.plans ?? []);
}

export function rateLimitPartitions({ api }: Docs): readonly Block[] {
  return table(
    ["Credential", "Requests are counted by"],
    (api.rateLimits?.partitions ?? []).map(({ scheme, by }) => [
      [{ strong: credentialName(api, scheme) }],
      [by === "key" ? "key: each has its own limit" : "organization: all its tokens share one limit"],
    ]),
  );
}

const roles = {
  limit: "Requests allowed in a minute.",
  remaining: "Requests left in the current minute.",
  reset: "When the current minute ends and the count starts again.",
  burstLimit: "Requests allowed in a second.",
  burstRemaining: "Requests left in the current second.",
  retryAfter: "Seconds to wait, on a response over the limit.",
} as const;

/** The headers in the document's own words, where a response describes them. */
export function rateLimitHeaders({ api }: Docs): readonly Block[] {
  const headers = api.rateLimits?.headers;
  if (headers === undefined) return [];
  // The response over the limit speaks of waiting; others may mean something else by the same header.
  const responses = operationsOf(api).flatMap((operation) => operation.responses);
  const described = new Map<string, string>();
  for (const response of [...responses.filter(({ status }) => status === "429"), ...responses]) {
    for (const { name, description } of response.headers) {
      const key = name.toLowerCase();
      if (description !== undefined && !described.has(key)) described.set(key, description);
    }
  }
  const rows = (Object.keys(roles) as (keyof typeof roles)[]).flatMap((role) => {
    const name = headers[role];
    if (name === undefined) return [];
    return [[[{ code: name }], inlineProse(described.get(name.toLowerCase()) ?? roles[role])]];
  });
  return table(["Header", "Meaning"], rows);
}
