import { type RunReport, succeeded } from "../run.ts";
import { errorTable, operationSection, overviewTable } from "./coverage.ts";
import { html, Markup } from "./markup.ts";
import { failureSection, reasonsTable, suiteSection } from "./results.ts";
import { style } from "./style.ts";

/** The run as one page, which needs no script and asks nothing of any other address. */
export function htmlReport(report: RunReport): string {
  const { document, target, results, coverage, summary } = report;
  const title = `${document.title} ${document.version}: contract tests`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style></head>
<body><a class="skip" href="#results">To the results</a>
<header><h1>${title}</h1>
<p>${verdict(report)} <span class="quiet">Against ${target}, seed ${report.seed}, <time datetime="${report.startedAt}">${report.startedAt}</time>, ${(report.milliseconds / 1000).toFixed(1)} s.</span></p>
${report.notes.map((note) => html`<p class="quiet">${note}</p>`)}
<ul class="tally"><li><strong class="kept">${summary.kept}</strong>kept</li><li><strong class="broken">${summary.broken}</strong>broken</li><li><strong class="missing">${summary.notExercised}</strong>not exercised</li></ul></header>
<main id="results">
<h2>Broken</h2>${
    summary.broken === 0
      ? html`<p>None.</p>`
      : results.flatMap((result) => (result.failure === null ? [] : [failureSection(result, result.failure)]))
  }
<h2>Not exercised</h2>${reasonsTable(results)}
${report.leftBehind.length === 0 ? null : html`<h2>Left behind</h2><ul>${report.leftBehind.map((one) => html`<li><code>${one}</code></li>`)}</ul>`}
<h2>Answers</h2>${overviewTable(coverage)}
<h2>Parameters and scopes</h2>${coverage.operations.map(operationSection)}
<h2>Error codes</h2>${errorTable(coverage, results)}
<h2>What the deployment gave</h2>${needsTable(report)}
<h2>All promises</h2>${[...Map.groupBy(results, ({ suite }) => suite)].map(([suite, own]) => suiteSection(suite, own))}
</main></body></html>
`;
  return page.text;
}

function verdict(report: RunReport): Markup {
  const { summary, stopped } = report;
  if (summary.broken > 0) return html`<strong class="broken">Promises are broken.</strong>`;
  if (succeeded(report))
    return html`<strong class="kept">Every promise that was put to the test is kept.</strong>`;
  if (stopped !== null) return html`<strong class="missing">The run was stopped before its end.</strong>`;
  return html`<strong class="broken">No promise was put to the test, so nothing is shown.</strong>`;
}

function needsTable({ needs }: RunReport): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="What the deployment gave">
<table><caption>What checks need beyond plain requests.</caption><thead><tr><th scope="col">Need</th><th scope="col">Given</th><th scope="col">What it is</th></tr></thead>
<tbody>${needs.map(
    ({
      name,
      has,
      how,
    }) => html`<tr><th scope="row"><code>${name}</code></th>${has ? html`<td class="kept">yes</td>` : html`<td class="missing">no</td>`}<td>${how}</td></tr>
`,
  )}</tbody></table></div>`;
}
