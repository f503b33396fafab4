import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Api, Operation } from "../model/types.ts";
import { readApi } from "../pipeline.ts";
import { chooseSpec } from "./jobs.ts";
import type { CommandLine } from "./options.ts";
import { countWords, formatDiagnostics } from "./report.ts";
import { type Style, styleFor } from "./style.ts";
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
    terminal.out(JSON.stringify({ ok: api !== undefined, api: api && toJson(api), diagnostics }, null, 2));
    return hasErrors(diagnostics) ? 1 : 0;
  }
  const visible = diagnostics.filter(({ severity }) => severity !== "info");
  if (visible.length > 0) terminal.err(formatDiagnostics(visible, styleFor(process.stderr)));
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
    ["Servers", api.servers.map((server) => server.url)],
    ...api.resources.map(
      (resource) => [`Resource ${resource.name}`, table(resource.operations.map(operationRow))] as const,
    ),
    ["Security", api.securitySchemes.map(({ name, type }) => `${name} (${type})`)],
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
    ["Schemas", [`${api.schemas.size}: ${[...api.schemas.keys()].join(", ")}`]],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [heading(title), ...lines.map((text) => `  ${text}`)].join("\n"));
  return [`${heading(api.title)} ${api.version}`, ...body].join("\n\n");
}

function operationRow(operation: Operation): string[] {
  const { name, method, path, scopeSets, pagination, idempotencyKey, errors } = operation;
  const codes = [...new Set(errors.map((error) => error.code ?? error.status))];
  return [
    name,
    `${method} ${path}`,
    scopeSets.map((set) => set.join("+")).join(" or ") || "-",
    [pagination ? "pages" : "", idempotencyKey ? "idempotency key" : ""].filter(Boolean).join(", "),
    codes.join(" "),
  ];
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
