import type { Class } from "../../verdict/finding.ts";
import { unescapeToken } from "../node.ts";
import type { Travel } from "./project.ts";

interface Told {
  readonly what: string;
  readonly place: string;
  readonly effects: readonly { readonly travel: Travel; readonly class: Class }[];
  readonly why: string | undefined;
}

const meanings: Readonly<Record<Travel, Readonly<Record<Class, string>>>> = {
  request: {
    breaking: "what clients send today may be refused",
    unknown: "whether all that clients send today is still taken could not be proven",
    additive: "all that clients send today is still taken",
    documentation: "clients may send just what they could before",
  },
  response: {
    breaking: "clients may get what they were told they would not",
    unknown: "whether clients get only what they were told could not be proven",
    additive: "clients get only what they were told they would",
    documentation: "clients get just what they got before",
  },
};

/** What was edited, where, and what that means for values on each way. */
export function sentenceFor({ what, place, effects, why }: Told): string {
  const parts = effects.map(({ travel, class: value }) => meanings[travel][value]);
  const reason = why === undefined ? "" : ` (${why})`;
  return `In ${nameOf(place)} ${what}: ${[...new Set(parts)].join("; ")}${reason}.`;
}

export function todoFor(value: Class, travel: Travel): string {
  if (value === "additive") return "Nothing to do but tell of it in the changelog.";
  if (value === "unknown") return "Look at it, and say in the changelog what it means for clients.";
  return travel === "request"
    ? "Go on taking what was taken, or release a major version."
    : "Go on giving what was promised, or release a major version.";
}

/** A pointer as people speak of it: `Account.daily_limits` or `GET /accounts, 200`. */
export function nameOf(pointer: string): string {
  const tokens = pointer.split("/").slice(1).map(unescapeToken);
  const [section, kind, name, ...rest] = tokens;
  if (section === "components" && name !== undefined)
    return `\`${[name, ...members(rest)].join(".")}\` ${kindWord(kind)}`.trim();
  if ((section === "paths" || section === "webhooks") && kind !== undefined) {
    const operation = section === "paths" ? `${(name ?? "").toUpperCase()} ${kind}` : kind;
    const inside = members(rest).join(".");
    return inside === "" ? `\`${operation.trim()}\`` : `\`${operation.trim()}\`, \`${inside}\``;
  }
  return `\`${tokens.join("/") || "the document"}\``;
}

function kindWord(kind: string | undefined): string {
  const words: Readonly<Record<string, string>> = {
    parameters: "(parameter)",
    responses: "(response)",
    headers: "(header)",
    requestBodies: "(request body)",
    securitySchemes: "(security scheme)",
  };
  return kind === undefined ? "" : (words[kind] ?? "");
}

function members(tokens: readonly string[]): string[] {
  const silent: ReadonlySet<string> = new Set([
    "properties",
    "content",
    "schema",
    "responses",
    "requestBody",
  ]);
  return tokens.filter((token) => !silent.has(token)).map((token) => (token === "items" ? "[]" : token));
}
