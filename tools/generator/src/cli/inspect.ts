import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Api, Operation, Pagination } from "../model/types.ts";
import { readApi } from "../pipeline.ts";
import { accountOf } from "./account.ts";
import { chooseSpec } from "./jobs.ts";
import type { CommandLine } from "./options.ts";
import { countWords, formatDiagnostics } from "./report.ts";
import { printable, type Style, styleFor } from "./style.ts";
import type { Terminal } from "./world.ts";

/** `inspect`: the model, for people or (`--json`) for programs. */
export async function runInspect(line: CommandLine, terminal: Terminal): Promise<number> {
  const { spec, root } = await chooseSpec(line);
  const { value, diagnostics } = await readApi(spec, {
    root,
    allowRemote: line.allowRemote,
    maxBytes: line.maxBytes,
  });
  const { api } = value;
  if (line.json) {
    terminal.out(
      JSON.stringify(
        { ok: api !== undefined, account: accountOf(api, diagnostics), api: api && toJson(api), diagnostics },
        null,
        2,
      ),
    );
    return hasErrors(diagnostics) ? 1 : 0;
  }
  const visible = diagnostics.filter(({ severity }) => severity !== "info");
  if (visible.length > 0) terminal.err(formatDiagnostics(visible, styleFor(process.stderr), line.verbose));
  if (api === undefined) {
    terminal.err(`${spec}: ${countWords(diagnostics)}.`);
    return 1;
  }
  terminal.out(describeApi(api, styleFor(process.stdout)));
  return 0;
}

/** The model without the document it was read from. */
function toJson({ document: _document, schemas, ...api }: Api): object {
  return { ...api, schemas: Object.fromEntries(schemas) };
}

export function describeApi(api: Api, style: Style): string {
  const heading = (text: string): string => style.paint("bold", text);
  const sections: (readonly [title: string, lines: readonly string[]])[] = [
    ["Servers", api.servers.map((server) => printable(server.url))],
    ...api.resources.map(
      (resource) => [`Resource ${resource.name}`, table(resource.operations.map(operationRow))] as const,
    ),
    ["Security", table(api.securitySchemes.map(({ name, type }) => [name, type]))],
    ["Scopes", table(api.scopes.map(({ name, description }) => [name, description ?? ""]))],
    [
      "Rate limits",
      table(
        (api.rateLimits?.plans ?? []).map((plan) => [
          plan.title,
          `${plan.requestsPerMinute}/minute`,
          plan.requestsPerSecond === undefined ? "" : `${plan.requestsPerSecond}/second`,
          plan.requestsPerDay === undefined ? "no daily limit" : `${plan.requestsPerDay}/day`,
        ]),
      ),
    ],
    [
      "Errors",
      table(api.errors.map(({ status, code, retryable }) => [status, code, retryable ? "retryable" : ""])),
    ],
    ["Events", table(api.events.map(({ name, summary }) => [name, summary ?? ""]))],
    ["Schemas", [`${api.schemas.size}: ${[...api.schemas.keys()].map(printable).join(", ")}`]],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [heading(printable(title)), ...lines.map((text) => `  ${text}`)].join("\n"));
  return [`${heading(printable(api.title))} ${printable(api.version)}`, ...body].join("\n\n");
}

function operationRow(operation: Operation): string[] {
  const { name, method, path, scopeSets, pagination, idempotencyKey, errors } = operation;
  const codes = [...new Set(errors.map((error) => error.code ?? error.status))];
  return [
    name,
    `${method} ${path}`,
    scopeSets.map((set) => set.join("+")).join(" or ") || "-",
    pagination ? describePagination(pagination) : "-",
    idempotencyKey ? "idempotency key" : "-",
    codes.join(" "),
  ];
}

/** `cursor → data[], next_cursor`: the parameter that takes the place, the list, and where the next place stands. */
function describePagination({ cursor, items, next }: Pagination): string {
  return `pages: ${cursor} → ${items}[], ${next}`;
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(printable));
  const widths = cells.reduce<number[]>(
    (all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)),
    [],
  );
  return cells.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
