import { Webhook as Standard } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { attemptsOf, deliveriesOf, office } from "./support/office.ts";
import { flagged, secret, tenant } from "./support/post.ts";
import { type Answer, receiver } from "./support/receiver.ts";

const minute = 60_000;

describe("a delivery", () => {
  test("is the event, signed as Standard Webhooks", async () => {
    const p = office();
    const r = await receiver();
    await p.subscribe(r.url);
    const { event } = await p.publish();
    await p.deliver();
    const [got] = r.received;
    expect(got?.event).toEqual(event);
    expect(event).toEqual({
      id: expect.stringMatching(/^evt_/),
      type: "account.flagged",
      created_at: "2026-03-10T14:30:00.250Z",
      data: flagged,
    });
    expect(got?.headers).toMatchObject({ "content-type": "application/json", "webhook-id": event.id });
    const headers = got?.headers as Record<string, string>;
    expect(new Standard(secret).verify(got?.body ?? "", headers)).toEqual(event);
    expect(() => new Standard(secret).verify(`${got?.body} `, headers)).toThrow("No matching signature");
  });

  test("is dated in real time, however far ahead the clock is", async () => {
    const p = office({ dispatcher: { realNow: () => 1_700_000_000_999 } });
    const r = await receiver();
    await p.subscribe(r.url);
    await p.publish();
    await p.deliver();
    expect(r.received[0]?.headers["webhook-timestamp"]).toBe("1700000000");
  });

  test("goes to every enabled webhook of the tenant that subscribes to the type, or to all", async () => {
    const p = office();
    const r = await receiver();
    const other = { ...tenant, environment: "production" };
    const off = await p.subscribe(`${r.url}/off`);
    await p.inStore((store) => store.webhooks.setStatus(off, "disabled", 10));
    const wanted = [
      await p.subscribe(`${r.url}/all`),
      await p.subscribe(`${r.url}/one`, ["billing.payment_failed", "account.flagged"]),
    ];
    await p.subscribe(`${r.url}/another`, ["billing.payment_failed"]);
    await p.subscribe(`${r.url}/theirs`, ["*"], other);
    await p.publish();
    expect((await deliveriesOf(p)).map(({ webhook }) => webhook).sort()).toEqual(wanted.sort());
  });

  test("is not made of what was undone", async () => {
    const p = office();
    await p.subscribe((await receiver()).url);
    const undone = p.inStore(async (store) => {
      await p.outbox.publish(store, tenant, "account.flagged", flagged, p.clock.now());
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
    expect(await deliveriesOf(p)).toEqual([]);
  });

  test("is not made of an event that is not as the document says, or that it does not have", async () => {
    const p = office();
    await p.subscribe((await receiver()).url);
    await expect(p.publish("account.flagged", { account_id: "acc_1" })).rejects.toThrow("data.reason");
    await expect(p.publish("account.exploded")).rejects.toThrow("no event account.exploded");
    expect(await deliveriesOf(p)).toEqual([]);
  });

  test("is gone with its webhook, also while it is under way", async () => {
    const p = office();
    const r = await receiver((number, response) => {
      if (number > 0) return 204;
      void p.inStore((store) => store.webhooks.delete(tenant, id)).then(() => response.writeHead(500).end());
      return undefined;
    });
    const id = await p.subscribe(r.url);
    await p.publish();
    await p.deliver();
    await p.agenda.advanceTo(p.clock.now() + 36 * minute);
    expect([r.received.length, await deliveriesOf(p)]).toEqual([1, []]);
  });
});

describe("a delivery that fails", () => {
  test.each<[string, number, number[], string]>([
    ["at every attempt", 99, [0, 1, 6, 36], "failed"],
    ["twice", 2, [0, 1, 6], "delivered"],
    ["never", 0, [0], "delivered"],
  ])("%s is retried 1, 5 and 30 minutes after the failure before", async (_, failing, minutes, status) => {
    const p = office();
    const r = await receiver((number) => (number < failing ? 503 : 200));
    const began = p.clock.now();
    await p.subscribe(r.url);
    await p.publish();
    await p.agenda.advanceTo(began + 36 * minute);
    const [delivery] = await deliveriesOf(p);
    expect(delivery).toMatchObject({ status, attempts: minutes.length, dueAt: null });
    const attempts = await attemptsOf(p, delivery?.id);
    expect(attempts.map(({ at }) => (at - began) / minute)).toEqual(minutes);
    expect([r.received.length, r.ids().size]).toEqual([minutes.length, 1]);
  });

  test("is not retried before its time", async () => {
    const p = office();
    const r = await receiver(() => 500);
    await p.subscribe(r.url);
    await p.publish();
    await p.deliver();
    await p.agenda.advanceTo(p.clock.now() + minute - 1);
    expect(r.received.length).toBe(1);
    await p.agenda.advanceTo(p.clock.now() + 1);
    expect(r.received.length).toBe(2);
  });

  test("follows the schedule of the document", async () => {
    const p = office({ policy: { retryAfterSeconds: [7] } });
    const began = p.clock.now();
    await p.subscribe((await receiver(() => 500)).url);
    await p.publish();
    await p.agenda.advanceTo(began + 36 * minute);
    const [delivery] = await deliveriesOf(p);
    const attempts = await attemptsOf(p, delivery?.id);
    expect([delivery?.status, attempts.map(({ at }) => at - began)]).toEqual(["failed", [0, 7_000]]);
  });
});

describe("an attempt fails where the endpoint", () => {
  const never: Answer = () => undefined;
  const stalls: Answer = (_, response) => {
    response.writeHead(200).write("the beginning of");
    return undefined;
  };
  const resets: Answer = (_, response) => {
    response.socket?.destroy();
    return undefined;
  };
  test.each<[string, Answer, { statusCode: number | null; error: string | null }]>([
    ["answers 400", () => 400, { statusCode: 400, error: null }],
    ["answers 304", () => 304, { statusCode: 304, error: null }],
    [
      "never answers",
      never,
      { statusCode: null, error: "The endpoint did not answer whole within 0.05 seconds." },
    ],
    [
      "stalls in its body",
      stalls,
      { statusCode: 200, error: "The endpoint did not answer whole within 0.05 seconds." },
    ],
    ["resets the connection", resets, { statusCode: null, error: "ECONNRESET: socket hang up" }],
  ])("%s", async (_, answer, want) => {
    const p = office({ dispatcher: { timeoutMilliseconds: 50 } });
    await p.subscribe((await receiver(answer)).url);
    await p.publish();
    await p.deliver();
    const [delivery] = await deliveriesOf(p);
    expect(delivery).toMatchObject({ status: "pending", attempts: 1, dueAt: p.clock.now() + minute });
    expect(await attemptsOf(p, delivery?.id)).toEqual([
      { ...want, number: 1, at: p.clock.now(), duration: expect.any(Number), response: expect.any(String) },
    ]);
  });

  test("leads elsewhere: the redirect is not followed", async () => {
    const p = office();
    const elsewhere = await receiver();
    const r = await receiver((_, response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
      return undefined;
    });
    await p.subscribe(r.url);
    await p.publish();
    await p.deliver();
    const [delivery] = await deliveriesOf(p);
    expect([delivery?.status, elsewhere.received.length]).toEqual(["pending", 0]);
    expect(await attemptsOf(p, delivery?.id)).toMatchObject([{ statusCode: 307 }]);
  });

  test("is not there", async () => {
    const p = office();
    await p.subscribe("http://127.0.0.1:1/");
    await p.publish();
    await p.deliver();
    const [delivery] = await deliveriesOf(p);
    expect(await attemptsOf(p, delivery?.id)).toMatchObject([
      { statusCode: null, error: expect.stringMatching(/^ECONNREFUSED: /) },
    ]);
  });
});

test("of an answer's body the beginning is kept", async () => {
  const p = office();
  const r = await receiver((_, response) => {
    response.writeHead(200).end("x".repeat(1_000_000));
    return undefined;
  });
  await p.subscribe(r.url);
  await p.publish();
  await p.deliver();
  const [delivery] = await deliveriesOf(p);
  const [attempt] = await attemptsOf(p, delivery?.id);
  expect([delivery?.status, attempt?.response.length]).toEqual(["delivered", 1_024]);
});

test("so many are sent at the same time as the bound says, and one that hangs holds up no other", async () => {
  const p = office({ dispatcher: { concurrency: 3, timeoutMilliseconds: 5_000 } });
  const bound = Promise.withResolvers<void>();
  const all = Promise.withResolvers<void>();
  let underWay = 0;
  let most = 0;
  const r = await receiver((number, response) => {
    most = Math.max(most, ++underWay);
    if (number === 2) bound.resolve();
    if (number === 11) all.resolve();
    void (number === 0 ? all : bound).promise.then(() => {
      underWay -= 1;
      response.writeHead(204).end();
    });
    return undefined;
  });
  await p.subscribe(r.url);
  for (let count = 0; count < 12; count++) await p.publish();
  await p.deliver();
  expect([r.ids().size, most]).toEqual([12, 3]);
  expect((await deliveriesOf(p)).every(({ status }) => status === "delivered")).toBe(true);
});

test("what is published while others are under way is sent without waiting for them", async () => {
  const p = office({ dispatcher: { timeoutMilliseconds: 5_000 } });
  const release = Promise.withResolvers<void>();
  const r = await receiver((number, response) => {
    if (number > 0) return 204;
    void release.promise.then(() => response.writeHead(204).end());
    return undefined;
  });
  await p.subscribe(r.url);
  p.agenda.start();
  await p.publish();
  await r.came(1);
  await p.publish();
  await r.came(2);
  release.resolve();
});
