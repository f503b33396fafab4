import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { reachSandbox } from "./support/reach.ts";
import { openScene, standIn } from "./support/scene.ts";

it("the samples of OAuth go through the whole flow", async () => {
  await using scene = await openScene();
  const { control } = scene.sandbox;
  const folder = mkdtempSync(path.join(tmpdir(), "samples-"));
  const redirectUri = "https://yourapp.example/callback";
  const client = await control.oauth.createClient({ name: "Samples", redirect_uris: [redirectUri] });
  vi.stubEnv("OUTFAME_CLIENT_ID", client.client_id);
  vi.stubEnv("OUTFAME_CLIENT_SECRET", client.client_secret);
  vi.stubEnv("OUTFAME_TOKENS", path.join(folder, "tokens.json"));
  const restore = reachSandbox(scene.stands);
  try {
    const { begin } = await import("../../samples/oauth-start.ts");
    const { finish } = await import("../../samples/oauth-callback.ts");
    const { countAccounts } = await import("../../samples/oauth-client.ts");
    const { url, state, codeVerifier } = await begin();
    const consented = await fetch(standIn(url, scene.stands), { redirect: "manual" });
    const address = consented.headers.get("location") ?? "";
    expect(address).toContain(`${redirectUri}?`);
    await finish(address, { state, codeVerifier });
    expect(await countAccounts()).toBe(1);
  } finally {
    restore();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});
