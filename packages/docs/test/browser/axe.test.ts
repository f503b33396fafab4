import { describe, expect, test } from "vitest";
import { findings } from "../support/axe.ts";
import { narrow, useBrowser, wide } from "../support/browser.ts";
import { kindTable } from "../support/kinds.ts";

const reader = useBrowser();

describe.each(kindTable)("$kind", ({ path }) => {
  test.each([
    { scheme: "light", viewport: wide },
    { scheme: "dark", viewport: wide },
    { scheme: "light", viewport: narrow },
    { scheme: "dark", viewport: narrow },
  ] as const)("has nothing that axe finds fault with, $scheme, $viewport.width px", async ({ scheme, viewport }) => {
    await using visit = await reader.open(path, { colorScheme: scheme, viewport });
    await visit.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await findings(visit.page)).toEqual([]);
    expect(visit.elsewhere).toEqual([]);
  });
});
