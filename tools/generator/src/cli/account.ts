import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Api } from "../model/types.ts";

/** What a run made of a document, what it had to repair for it, and what it could not make. The shape that `--json` gives. */
export interface Account {
  readonly operations: number;
  readonly resources: number;
  readonly schemas: number;
  readonly events: number;
  readonly repairs: {
    readonly total: number;
    /** How many of each kind, the most frequent first. */
    readonly byCode: Readonly<Record<string, number>>;
  };
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  /** As people call it: `GET /a`, `the response 404 of GET /a`. */
  readonly what: string;
  readonly why: string;
  readonly code: string;
  /** `openapi.yaml:7:9`. */
  readonly place: string | undefined;
}

/** Counts. A repair is a warning that stands for something read otherwise than it is written; nothing is missing for it. */
export function accountOf(api: Api | undefined, diagnostics: readonly Diagnostic[]): Account {
  const told = diagnostics.filter(({ severity }) => severity !== "info");
  const repairs = told.filter(({ leftOut, severity }) => leftOut === undefined && severity === "warning");
  const counts = [...Map.groupBy(repairs, ({ code }) => code)].map(
    ([code, group]) => [code, group.length] as const,
  );
  return {
    operations: (api?.resources ?? []).reduce((count, { operations }) => count + operations.length, 0),
    resources: api?.resources.length ?? 0,
    schemas: api?.schemas.size ?? 0,
    events: api?.events.length ?? 0,
    repairs: {
      total: repairs.length,
      byCode: Object.fromEntries(counts.sort(([, a], [, b]) => b - a)),
    },
    leftOut: told.flatMap(({ leftOut, message, code, location, pointer }) =>
      leftOut === undefined
        ? []
        : [
            {
              what: leftOut,
              why: message,
              code,
              place: location ? `${location.file}:${location.line}:${location.column}` : pointer,
            },
          ],
    ),
  };
}

/** How many left-out parts are named before the rest is counted. */
const named = 10;

/** The account in lines: what was read in the first, then repairs by kind, then what was left out. */
export function accountLines(account: Account): readonly [summary: string, ...details: string[]] {
  const { operations, resources, schemas, events, repairs, leftOut } = account;
  const summary = [
    `${count(operations, "operation")} in ${count(resources, "resource")}`,
    count(schemas, "schema"),
    ...(events > 0 ? [count(events, "event")] : []),
  ].join(", ");
  const kinds = Object.entries(repairs.byCode).map(([code, number]) => `${number} ${code}`);
  const what = leftOut.slice(0, named).map(({ what: name, code }) => `${name} (${code})`);
  const more = leftOut.length - what.length;
  return [
    summary,
    ...(repairs.total > 0 ? [`${count(repairs.total, "repair")}: ${kinds.join(", ")}`] : []),
    ...(leftOut.length > 0
      ? [`${leftOut.length} left out: ${what.join(", ")}${more > 0 ? ` and ${more} more` : ""}`]
      : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
