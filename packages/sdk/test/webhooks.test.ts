import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createWebhookHandler,
  signTestEvent,
  unwrap,
  verify,
  type WebhookEvent,
  WebhookVerificationError,
} from "../src/webhooks.ts";

const secret = `whsec_${btoa("a key of thirty-two bytes, in all")}`;
const event = {
  id: "evt_1",
  type: "account.growth_milestone",
  created_at: "2026-01-01T00:00:00Z",
  data: { account_id: "acc_1", milestone: 500, followers_count: 503 },
} as unknown as WebhookEvent;

describe("webhooks, without a client", () => {
  it("a delivery is verified, and its event narrows by its type", async () => {
    const delivery = await signTestEvent(event, { secret });
    expect((await verify(delivery, { secrets: secret })).id).toBe("evt_1");
    const received = await unwrap(delivery, { secrets: secret });
    if (received.type !== "account.growth_milestone") throw new Error("another event");
    expect(received.data.milestone).toBe(500);
  });

  it("the tolerance is the document's", async () => {
    const delivery = await signTestEvent(event, { secret, sentAt: new Date(Date.now() - 302_000) });
    await expect(verify(delivery, { secrets: secret })).rejects.toThrow(WebhookVerificationError);
    await expect(verify(delivery, { secrets: secret, tolerance: 400 })).resolves.toMatchObject({
      id: "evt_1",
    });
  });

  it("an endpoint calls the handler of the event, once", async () => {
    const seen: number[] = [];
    const handle = createWebhookHandler({
      secrets: secret,
      on: {
        "account.growth_milestone": ({ data }) => {
          expectTypeOf(data.milestone).toBeNumber();
          seen.push(data.milestone);
        },
      },
    });
    for (let times = 0; times < 2; times++) {
      const { headers, body } = await signTestEvent(event, { secret });
      const response = await handle(new Request("https://example.com/", { method: "POST", headers, body }));
      expect(response.status).toBe(200);
    }
    expect(seen).toEqual([500]);
    // @ts-expect-error no such event
    () => createWebhookHandler({ secrets: secret, on: { "account.lost": () => {} } });
  });
});
