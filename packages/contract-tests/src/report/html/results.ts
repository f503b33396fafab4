import type { Failure, PromiseResult } from "../result.ts";
import { html, type Markup } from "./markup.ts";

/** A broken promise with all that is needed to see it again. */
export function failureSection(result: PromiseResult, failure: Failure): Markup {
  const { message, operation, place, location, came, seed, curl, kind } = failure;
  return html`<section class="failure"><h3>${result.title}</h3>
<p class="broken">${kind === "error" ? "The check could not be finished. " : ""}${message}</p>
<dl>${operation === null ? null : html`<dt>Operation</dt><dd><code>${operation.id}</code> (<code>${operation.method} ${operation.path}</code>)</dd>`}
<dt>Place</dt><dd><code>${place}</code>${location === null ? null : html`, <code>${location}</code>`}</dd>
${came === null ? null : html`<dt>Came</dt><dd>${came.status} <code>${came.body}</code></dd>`}
<dt>Seed</dt><dd>${seed}</dd></dl>
${curl === null ? null : html`<p class="quiet">Sends the request again (put the secrets in the place of <code>***</code>):</p><pre tabindex="0">${curl}</pre>`}</section>
`;
}

/** What was not exercised, by reason. */
export function reasonsTable(results: readonly PromiseResult[]): Markup {
  const skipped = results.filter(({ reason }) => reason !== null);
  if (skipped.length === 0) return html`<p>Everything was.</p>`;
  const byReason = [...Map.groupBy(skipped, ({ reason }) => reason ?? "")].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return html`${byReason.map(
    ([
      reason,
      promises,
    ]) => html`<details><summary>${promises.length} × <span class="missing">${reason}</span></summary>
<ul>${promises.map(({ title }) => html`<li>${title}</li>`)}</ul></details>
`,
  )}`;
}

const marks = { kept: "kept", broken: "broken", "not exercised": "missing" } as const;

/** All promises of one generated file. */
export function suiteSection(suite: string, results: readonly PromiseResult[]): Markup {
  const broken = results.filter(({ outcome }) => outcome === "broken").length;
  return html`<details><summary>${suite} <span class="quiet">${results.length} promises${broken === 0 ? "" : `, ${broken} broken`}</span></summary>
<div class="scroll" role="region" tabindex="0" aria-label="Promises of ${suite}">
<table><thead><tr><th scope="col">Outcome</th><th scope="col">Promise</th><th scope="col">Place</th><th scope="col">Requests</th></tr></thead>
<tbody>${results.map(
    ({
      outcome,
      title,
      place,
      requests,
    }) => html`<tr><td class="${marks[outcome]}">${outcome}</td><td>${title}</td><td><code>${place}</code></td><td class="number">${requests}</td></tr>
`,
  )}</tbody></table></div></details>
`;
}
