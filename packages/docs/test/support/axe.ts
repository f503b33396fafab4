import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core");
const every = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const contrast = { type: "rule", values: ["color-contrast"] };

/** What axe finds fault with, in the scheme of the page and, as to colours, in the other one: a line for each element. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const found = await run(page, every);
  const theme = await page.evaluate<string>("document.documentElement.dataset.theme");
  const other = theme === "light" ? "dark" : "light";
  await page.evaluate(`document.documentElement.dataset.theme = "${other}"`);
  const foundInOther = await run(page, contrast);
  await page.evaluate(`document.documentElement.dataset.theme = "${theme}"`);
  return [...found, ...foundInOther.map((line) => `${other}: ${line}`)];
}

async function run(page: Page, runOnly: object): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
