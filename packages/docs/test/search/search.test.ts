import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { facts, navigation, pages, partials } from "../../src/lib/generated.ts";
import { useBrowser } from "../support/browser.ts";

const reader = useBrowser();
let page: Page;
beforeAll(async () => {
  ({ page } = await reader.open("/"));
  await page.keyboard.press("/");
});

/** Paths of the first three results, as a reader sees them. */
async function find(text: string): Promise<readonly string[]> {
  await page.getByRole("searchbox").fill(text);
  await page.locator("dialog.search ul[aria-busy]").waitFor({ state: "detached" });
  const links = await page
    .locator("dialog.search li a")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  return links.slice(0, 3).map((href) => new URL(href ?? "", reader.origin).pathname);
}

async function missing(
  wanted: readonly (readonly [text: string, slugs: readonly string[]])[],
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [text, slugs] of wanted) {
    const found = await find(text);
    if (!slugs.some((slug) => found.includes(`/${slug}/`))) lost.push(`${text}: ${found.join(", ")}`);
  }
  return lost;
}

const operations = [...pages.values()].filter(({ kind }) => kind === "operation");
const ofKind = (kind: string) => [...pages.values()].filter((one) => one.kind === kind);

describe("among the first three results", () => {
  test("each operation is by its title", async () => {
    expect(operations.length).toBe(Number(facts["counts.operations"]?.text));
    expect(await missing(operations.map(({ title, slug }) => [title, [slug]]))).toEqual([]);
  });

  test("each operation is by its method and path", async () => {
    const wanted = operations.map(({ blocks, slug }) => {
      const request = blocks.find((block) => block.kind === "request");
      return [`${request?.method} ${request?.path}`, [slug]] as const;
    });
    expect(await missing(wanted)).toEqual([]);
  });

  test("each error code is", async () => {
    const errors = ofKind("error");
    expect(errors.length).toBe(Number(facts["counts.errors"]?.text));
    expect(await missing(errors.map(({ title, slug }) => [title, [slug]]))).toEqual([]);
  });

  test("each event is", async () => {
    const events = ofKind("event");
    expect(events.length).toBe(Number(facts["counts.events"]?.text));
    expect(await missing(events.map(({ title, slug }) => [title, [slug]]))).toEqual([]);
  });

  test("the guide to scopes, or an operation that asks for it, is for each scope", async () => {
    const block = partials.get("scopes")?.blocks.find(({ kind }) => kind === "table");
    const rows = block?.kind === "table" ? block.rows : [];
    const names = rows.flatMap(([cell]) => {
      const first = cell?.[0];
      return typeof first === "object" && "code" in first ? [first.code] : [];
    });
    expect(names.length).toBe(Number(facts["counts.scopes"]?.text));
    const asking = (name: string) =>
      operations
        .filter(({ blocks }) =>
          blocks.some((one) => one.kind === "facts" && JSON.stringify(one.items).includes(`"${name}"`)),
        )
        .map(({ slug }) => slug);
    expect(await missing(names.map((name) => [name, ["guides/scopes", ...asking(name)]]))).toEqual([]);
  });

  test("a page that has the field is for each field of the resources' schemas", async () => {
    const names = [
      "instagram_username",
      "targeting_config",
      "quality_threshold",
      "next_cursor",
      "retry_after",
    ];
    names.push("required_scopes", "story_views", "min_engagement_rate", "radius_km", "Idempotency-Key");
    names.push("X-RateLimit-Remaining", "webhook-signature", "refresh_token", "code_verifier", "net_growth");
    const having = (name: string) =>
      [...pages.values()]
        .filter(({ blocks }) => JSON.stringify(blocks).includes(`"${name}"`))
        .map(({ slug }) => slug);
    const guides = ["guides/rate-limits", "guides/idempotency", "guides/webhooks"];
    expect(await missing(names.map((name) => [name, [...having(name), ...guides]]))).toEqual([]);
  });

  test("each guide and resource is by its name", async () => {
    const groups = navigation.groups.filter(({ kind }) => kind === "resource");
    expect(
      await missing(
        groups.map(({ label, slug }) => [
          label,
          [slug, `guides/${label.toLowerCase()}`, "guides/authentication"],
        ]),
      ),
    ).toEqual([]);
  });
});
