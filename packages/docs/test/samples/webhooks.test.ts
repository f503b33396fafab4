import { signTestEvent } from "@outfame/sdk/webhooks";
import { expect, it, vi } from "vitest";

it("the sample of a webhook handler takes what is signed, and nothing else", async () => {
  const secret = `whsec_${btoa("a secret for the tests of samples")}`;
  vi.stubEnv("OUTFAME_WEBHOOK_SECRET", secret);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const { POST } = await import("../../samples/webhook-handler.ts");
  const event = {
    id: "evt_4kS9dLm6YpWj",
    type: "account.flagged",
    created_at: new Date().toISOString(),
    data: { account_id: "acc_7Yw3RcP8HdNs", reason: "action_blocked", message: "Slowed down." },
  } as const;
  const deliver = async (signedWith: string) => {
    const { body, headers } = await signTestEvent(event, { secret: signedWith });
    return POST(new Request("https://yourapp.example/webhooks", { method: "POST", headers, body }));
  };
  expect((await deliver(`whsec_${btoa("another secret that is not ours")}`)).status).toBeGreaterThanOrEqual(
    400,
  );
  expect(said).not.toHaveBeenCalled();
  expect((await deliver(secret)).status).toBeLessThan(300);
  expect(said).toHaveBeenCalledWith("look at", "acc_7Yw3RcP8HdNs", "action_blocked");
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
