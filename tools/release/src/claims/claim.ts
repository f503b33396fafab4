/** Gives every change of the documents to one finding: what nobody claims is told as what it is, or as not understood. */
import type { Kind } from "sdkgen";
import type { JsonValue } from "../schema/json.ts";
import { annotations, assertions } from "../schema/keywords.ts";
import { type Claim, classes, type Finding, type Side } from "../verdict/finding.ts";
import type { Code } from "../verdict/rules.ts";
import { type Change, claimsOf } from "./changes.ts";

export interface Assignment {
  readonly finding: Finding;
  readonly changes: readonly Change[];
}

export interface Claimed {
  readonly assignments: readonly Assignment[];
  readonly unclaimed: readonly Change[];
}

/** Each change goes to the finding that claims the nearest place around it. */
export function assignChanges(changes: readonly Change[], findings: readonly Finding[]): Claimed {
  const owners = new Map<string, Finding>();
  const worstFirst = findings.toSorted((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class));
  for (const finding of worstFirst)
    for (const claim of finding.claims) {
      const key = keyOf(claim);
      if (!owners.has(key)) owners.set(key, finding);
    }
  const assigned = new Map<Finding, Change[]>(findings.map((finding) => [finding, []]));
  const unclaimed: Change[] = [];
  for (const change of changes) {
    const owner = ownerOf(change, owners);
    if (owner === undefined) unclaimed.push(change);
    else assigned.get(owner)?.push(change);
  }
  const assignments = [...assigned].map(([finding, list]) => ({ finding, changes: list }));
  return { assignments: assignments.filter((one) => !isSaid(one, assignments)), unclaimed };
}

/** Whether others, at least as bad, already tell of all that a finding without changes of its own is about. */
function isSaid({ finding, changes }: Assignment, all: readonly Assignment[]): boolean {
  if (changes.length > 0) return false;
  const within = (pointer: string, claim: Claim) =>
    pointer === claim.pointer || pointer.startsWith(`${claim.pointer}/`);
  return all.some(
    (other) =>
      classes.indexOf(other.finding.class) <= classes.indexOf(finding.class) &&
      other.changes.some((change) =>
        claimsOf(change).some(({ side, pointer }) =>
          finding.claims.some((claim) => claim.side === side && within(pointer, claim)),
        ),
      ),
  );
}

function ownerOf(change: Change, owners: ReadonlyMap<string, Finding>): Finding | undefined {
  let best: { readonly length: number; readonly finding: Finding } | undefined;
  for (const { side, pointer } of claimsOf(change))
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const finding = owners.get(keyOf({ side, pointer: pointer.slice(0, end) }));
      if (finding === undefined) continue;
      const length = pointer.slice(0, end).split("/").length;
      if (best === undefined || length > best.length) best = { length, finding };
      break;
    }
  return best?.finding;
}

function keyOf({ side, pointer }: Claim): string {
  return `${side} ${pointer}`;
}

const readable: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  document: [
    "info",
    "tags",
    "externalDocs",
    "$self",
    "jsonSchemaDialect",
    "openapi",
    "x-tagGroups",
    "tags order",
  ],
  components: ["examples", "links", "securitySchemes"],
  pathItem: ["summary", "description"],
  operation: ["summary", "description", "externalDocs", "x-codeSamples", "tags order"],
  parameter: ["description", "example", "examples"],
  requestBody: ["description"],
  response: ["description", "links", "summary"],
  header: ["description", "example", "examples", "deprecated"],
  mediaType: ["example", "examples"],
};

/** Whether a place in a schema is used where something changed. */
export type Used = (pointer: string, side: Side) => "changed" | "same" | "unused";

/** What a change that no rule told of is, by where it stands. `after`: the value that is there now. */
export function nameChange(change: Change, after: JsonValue | undefined, used: Used): Code {
  const { kind, key } = change;
  const pointer = change.new ?? change.old ?? "#";
  if (kind === "document" && pointer.startsWith("#/info/version")) return "version-changed";
  if (kind === "components" && key === "securitySchemes")
    return /\/(description|bearerFormat|scopes\/[^/]*)$/.test(pointer) ? "documentation" : "not-understood";
  if (kind === "document" && key === "servers")
    return /\/(description|name)$/.test(pointer) ? "documentation" : "not-understood";
  if (readable[kind]?.includes(key)) return "documentation";
  if (key.endsWith(" order")) return "schema-rewritten";
  if (kind === "components" || (kind === "document" && key === "components"))
    return change.old === undefined ? "component-added" : "component-removed";
  if (kind === "schema") return nameSchemaChange(change, after, used);
  if (key.startsWith("x-")) return "extension-changed";
  // References and lists of them were followed when their objects were compared: what is left is another way to write the same.
  if (key === "$ref" || key === "parameters" || key === "responses" || key === "headers")
    return "schema-rewritten";
  if (key === "required" || key === "security" || key === "content") return "schema-rewritten";
  if (kind === "parameter" && (key === "style" || key === "explode" || key.startsWith("allow")))
    return "schema-rewritten";
  return "not-understood";
}

function nameSchemaChange(change: Change, after: JsonValue | undefined, used: Used): Code {
  const { key } = change;
  const claims = claimsOf(change);
  if (key === "default") return "default-changed";
  if (key === "deprecated") return after === true ? "schema-deprecated" : "schema-undeprecated";
  if (key === "discriminator")
    return /\/mapping(\/|$)/.test(claims[0]?.pointer ?? "")
      ? "discriminator-mapping"
      : "discriminator-changed";
  if (key === "contentEncoding" || key === "contentMediaType" || key === "contentSchema")
    return "content-encoding-changed";
  if (key === "x-retryable") return after === true ? "retryable-granted" : "retryable-withdrawn";
  if (key === "xml" || key.startsWith("x-")) return "extension-changed";
  if (annotations.has(key)) return "documentation";
  if (assertions.has(key) || key === "nullable" || key === "readOnly" || key === "writeOnly") {
    const uses = claims.map(({ pointer, side }) => used(pointer, side));
    // A component that no judged place uses changes nothing; a schema elsewhere that nobody judged might.
    const unjudged =
      uses.includes("unused") && claims.some(({ pointer }) => !pointer.startsWith("#/components/"));
    return uses.includes("changed") || unjudged ? "not-understood" : "schema-rewritten";
  }
  // Words that JSON Schema does not know allow and refuse nothing (core §6.5).
  return "documentation";
}
