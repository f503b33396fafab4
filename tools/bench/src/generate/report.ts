import { ratios, summarize } from "../statistics.ts";
import { formatSummary } from "../table.ts";
import type { Checked } from "./client.ts";
import type { Failed, Measured } from "./measure.ts";

/** All that was measured of one document. */
export interface Subject {
  readonly title: string;
  readonly megabytes: number;
  /** Each round of each tool; a second run with nothing changed has a name of its own. */
  readonly rounds: ReadonlyMap<string, readonly (Measured | Failed)[]>;
  readonly clients: ReadonlyMap<string, { readonly checked: Checked; readonly call: number | undefined }>;
}

const failed = (round: Measured | Failed): round is Failed => "failure" in round;

/** A table in Markdown: medians, quarter points, ratios taken round by round. */
export function formatSubject({ title, rounds, clients }: Subject, base: string): string {
  const measuredOf = (name: string): readonly Measured[] | undefined => {
    const all = rounds.get(name) ?? [];
    return all.some(failed) ? undefined : (all as readonly Measured[]);
  };
  const compared = measuredOf(base);
  const rows = [...rounds].map(([name, all]) => {
    const good = measuredOf(name);
    if (good === undefined) return [name, `failed: ${all.find(failed)?.failure ?? ""}`, "", "", "", "", ""];
    const against = (part: "cpu" | "wall"): string =>
      compared === undefined
        ? ""
        : formatSummary(
            summarize(
              ratios(
                good.map((one) => one[part]),
                compared.map((one) => one[part]),
              ),
            ),
            "×",
          );
    const client = clients.get(name);
    const checked = client?.checked;
    return [
      name,
      formatSummary(summarize(good.map(({ cpu }) => cpu / 1000)), "s"),
      against("cpu"),
      against("wall"),
      `${Math.max(...good.map(({ memory }) => memory)).toFixed(0)} MB`,
      checked === undefined
        ? ""
        : `${checked.seconds.toFixed(2)} s${checked.errors > 0 ? `, ${checked.errors} errors` : ""}`,
      client?.call === undefined ? "" : `${(client.call / 1000).toFixed(1)} kB`,
    ];
  });
  const heads = [
    "",
    "CPU",
    `CPU against ${base}`,
    "time against it",
    "peak memory",
    "`tsc`",
    "one call, gzip",
  ];
  const table = [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return [`${title}\n`, ...table].join("\n");
}

/** Milliseconds of CPU for each megabyte beyond the first document's: what stays level grows in proportion. */
export function formatGrowth(subjects: readonly Subject[]): string {
  const [first, ...rest] = subjects.toSorted((a, b) => a.megabytes - b.megabytes);
  if (first === undefined || rest.length === 0) return "";
  const cpu = (subject: Subject, name: string): number | undefined => {
    const all = subject.rounds.get(name) ?? [];
    return all.length === 0 || all.some(failed)
      ? undefined
      : summarize((all as readonly Measured[]).map((one) => one.cpu)).median;
  };
  const heads = ["CPU for each further MB", ...rest.map(({ megabytes }) => `to ${megabytes.toFixed(1)} MB`)];
  const rows = [...first.rounds.keys()].map((name) => [
    name,
    ...rest.map((subject, index) => {
      const before = rest[index - 1] ?? first;
      const [from, to] = [cpu(before, name), cpu(subject, name)];
      return from === undefined || to === undefined
        ? "failed"
        : `${((to - from) / (subject.megabytes - before.megabytes)).toFixed(0)} ms`;
    }),
  ]);
  return [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
