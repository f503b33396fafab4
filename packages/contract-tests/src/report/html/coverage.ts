import type { CoverageReport, CoverageRow, OperationCoverage } from "../coverage.ts";
import type { PromiseResult } from "../result.ts";
import { html, type Markup } from "./markup.ts";

/** Every operation with every answer that the document declares for it. */
export function overviewTable({ operations }: CoverageReport): Markup {
  const statuses = [
    ...new Set(operations.flatMap((operation) => operation.statuses.map(({ status }) => status))),
  ].toSorted();
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Operations and answers">
<table><caption>How often each answer came. “never” is declared and did not come; an empty cell is not declared.</caption>
<thead><tr><th scope="col">Operation</th>${statuses.map((status) => html`<th scope="col">${status}</th>`)}</tr></thead>
<tbody>${operations.map(
    (
      operation,
    ) => html`<tr><th scope="row"><a href="#operation-${operation.id}"><code>${nameOf(operation)}</code></a></th>${statuses.map((status) => statusCell(operation, status))}</tr>
`,
  )}</tbody></table></div>`;
}

function statusCell(operation: OperationCoverage, status: string): Markup {
  const found = operation.statuses.find((one) => one.status === status);
  if (found === undefined) return html`<td></td>`;
  if (!found.declared) return html`<td class="number broken">${found.count} undeclared</td>`;
  return countCell(found.count);
}

function countCell(count: number): Markup {
  return count === 0 ? html`<td class="missing">never</td>` : html`<td class="number kept">${count}</td>`;
}

/** One operation: what was varied, and which answers came to it. */
export function operationSection(operation: OperationCoverage): Markup {
  const statuses = operation.statuses.map(({ status }) => status);
  const idle = operation.rows.filter(({ counts }) => total(counts) === 0);
  const never = operation.statuses.filter(({ declared, count }) => declared && count === 0);
  const missing = [...never.map(({ status }) => status), ...idle.map(({ kind, name }) => `${kind} ${name}`)];
  return html`<details id="operation-${operation.id}"><summary><code>${nameOf(operation)}</code> <span class="quiet">${operation.requests} requests${
    missing.length === 0 ? "" : `; not exercised: ${missing.join(", ")}`
  }</span></summary>
<p class="quiet">${operation.id}, <code>${operation.place}</code></p>
<div class="scroll" role="region" tabindex="0" aria-label="${nameOf(operation)}: parameters, scopes and answers">
<table><caption>Requests by what they carried, and by what was answered.</caption>
<thead><tr><th scope="col">Request with</th>${statuses.map((status) => html`<th scope="col">${status}</th>`)}<th scope="col">All</th></tr></thead>
<tbody><tr><th scope="row">anything</th>${operation.statuses.map(({ count, declared }) => (declared ? countCell(count) : html`<td class="number broken">${count} undeclared</td>`))}<td class="number">${operation.requests}</td></tr>
${operation.rows.map((row) => rowOf(row, statuses))}</tbody></table></div></details>
`;
}

function rowOf({ kind, name, counts }: CoverageRow, statuses: readonly string[]): Markup {
  return html`<tr><th scope="row">${kind === "body" ? "body field" : kind} <code>${name}</code></th>${statuses.map(
    (status) => html`<td class="number">${counts[status] ?? ""}</td>`,
  )}${countCell(total(counts))}</tr>
`;
}

/** Every documented error code, those that no request could provoke first. */
export function errorTable({ errors }: CoverageReport, results: readonly PromiseResult[]): Markup {
  const ordered = errors.toSorted((a, b) => Number(a.count > 0) - Number(b.count > 0) || a.status - b.status);
  const reason = (code: string): string =>
    results.find(
      (result) => result.reason !== null && new RegExp(`(?:^|\\W)${code}(?:\\W|$)`).test(result.title),
    )?.reason ?? "nothing that was run provokes it";
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Error codes">
<table><caption>Every error code of the document.</caption>
<thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">Came</th><th scope="col">Why not</th><th scope="col">Place</th></tr></thead>
<tbody>${ordered.map(
    ({
      code,
      status,
      place,
      count,
    }) => html`<tr><td class="number">${status}</td><th scope="row"><code>${code}</code></th>${countCell(count)}<td>${count > 0 ? "" : reason(code)}</td><td><code>${place}</code></td></tr>
`,
  )}</tbody></table></div>`;
}

function total(counts: CoverageRow["counts"]): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function nameOf({ method, path }: OperationCoverage): string {
  return `${method} ${path}`;
}
