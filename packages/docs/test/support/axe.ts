import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core");
const every = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const contrast = { type: "rule", values: ["color-contrast"] };

/** What axe finds fault with: a line for each element. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  return run(page, every);
}

/** Texts that are hard to read in the scheme that the page does not have now. */
export async function findingsInOtherScheme(page: Page): Promise<readonly string[]> {
  const theme = await page.evaluate<string>("document.documentElement.dataset.theme");
  await page.evaluate(`document.documentElement.dataset.theme = "${theme === "light" ? "dark" : "light"}"`);
  return run(page, contrast);
}

async function run(page: Page, runOnly: object): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
