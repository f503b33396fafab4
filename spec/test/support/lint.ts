import { createConfig, lintFromString } from "@redocly/openapi-core";
import { stringify } from "yaml";
import plugin, { type rules } from "../../lint/plugin.ts";

export type RuleName = keyof typeof rules;

export interface Found {
  readonly message: string;
  readonly pointer: string | undefined;
}

const options: Partial<Record<RuleName, object>> = {
  "operation-id-name": { verbs: ["get", "list", "create"] },
  "response-headers": { requestId: "X-Request-Id" },
};

export function configFor(rule: RuleName, more: object = {}) {
  return createConfig({
    plugins: [plugin()],
    rules: { [`outfame/${rule}`]: { severity: "error", ...options[rule], ...more } },
  });
}

/** Runs one rule on a document, given without its head. */
export async function lint(rule: RuleName, document: object): Promise<Found[]> {
  const head = { openapi: "3.1.0", info: { title: "Test", version: "1.0.0" } };
  const problems = await lintFromString({
    source: stringify({ ...head, ...document }),
    config: await configFor(rule),
  });
  return problems.map(({ message, location }) => ({ message, pointer: location[0]?.pointer }));
}
