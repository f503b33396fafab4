import { expect, test } from "vitest";
import { enableWebhook, listMails, listWebhooks } from "../../src/webhooks/desk.ts";
import { deliveriesOf, office } from "./support/office.ts";
import { type Post, tenant } from "./support/post.ts";
import { receiver } from "./support/receiver.ts";

const hour = 3_600_000;

function webhooksOf(p: Post) {
  return p.inStore((store) => listWebhooks(store, tenant.organization, ["sandbox", "production"]));
}

function mailsOf(p: Post) {
  return p.inStore((store) => listMails(store, tenant.organization));
}

test("after ten failures in a row, across events, a webhook is disabled and its owner is told", async () => {
  const p = office();
  const r = await receiver(() => 500);
  const id = await p.subscribe(r.url);
  // Four attempts each: the tenth failure is the second attempt of the third event.
  for (let count = 0; count < 3; count++) {
    await p.publish();
    if (count < 2) await p.agenda.advanceTo(p.clock.now() + hour);
  }
  await p.deliver();
  expect([r.received.length, (await webhooksOf(p))[0]?.status]).toEqual([9, "enabled"]);
  expect(await mailsOf(p)).toEqual([]);

  await p.agenda.advanceTo(p.clock.now() + hour);
  expect(r.received.length).toBe(10);
  expect(await webhooksOf(p)).toMatchObject([{ id, status: "disabled", consecutive_failures: 10 }]);
  expect((await deliveriesOf(p)).map(({ status, dueAt }) => [status, dueAt])).toEqual([
    ["stopped", null],
    ["failed", null],
    ["failed", null],
  ]);
  const [mail, ...others] = await mailsOf(p);
  expect(others).toEqual([]);
  expect(mail?.subject).toBe(`Your webhook ${id} was disabled`);
  expect(mail?.text).toContain(`10 deliveries in a row to ${r.url} have failed`);
});

test("a success in between begins the count anew", async () => {
  const p = office({ policy: { retryAfterSeconds: [], disableAfterConsecutiveFailures: 3 } });
  const r = await receiver((number) => (number === 2 ? 200 : 500));
  await p.subscribe(r.url);
  const statuses: unknown[] = [];
  for (let count = 0; count < 6; count++) {
    await p.publish();
    await p.deliver();
    statuses.push((await webhooksOf(p))[0]?.status);
  }
  expect(statuses).toEqual(["enabled", "enabled", "enabled", "enabled", "enabled", "disabled"]);
});

test("nothing is sent to a disabled webhook until it is enabled by hand; then failures count from none", async () => {
  const p = office({ policy: { disableAfterConsecutiveFailures: 2 } });
  const r = await receiver((number) => (number < 3 ? 500 : 200));
  const id = await p.subscribe(r.url);
  await p.publish();
  await p.agenda.advanceTo(p.clock.now() + hour);
  await p.publish();
  await p.agenda.advanceTo(p.clock.now() + hour);
  expect(r.received.length).toBe(2);

  const enabled = await p.inStore((store) => enableWebhook(store, id));
  expect(enabled).toMatchObject({ status: "enabled", consecutive_failures: 0 });
  await p.publish();
  await p.agenda.advanceTo(p.clock.now() + hour);
  expect([r.received.length, await webhooksOf(p)]).toMatchObject([
    4,
    [{ status: "enabled", consecutive_failures: 0 }],
  ]);
});

test("failures that were under way together disable once", async () => {
  const p = office({ policy: { disableAfterConsecutiveFailures: 2 } });
  const all = Promise.withResolvers<void>();
  const r = await receiver((number, response) => {
    if (number === 4) all.resolve();
    void all.promise.then(() => response.writeHead(500).end());
    return undefined;
  });
  await p.subscribe(r.url);
  for (let count = 0; count < 5; count++) await p.publish();
  await p.deliver();
  await p.agenda.advanceTo(p.clock.now() + hour);
  expect([r.received.length, (await mailsOf(p)).length]).toEqual([5, 1]);
  expect(await webhooksOf(p)).toMatchObject([{ status: "disabled", consecutive_failures: 5 }]);
  expect(new Set((await deliveriesOf(p)).map(({ status }) => status))).toEqual(new Set(["stopped"]));
});

test("a webhook that does not exist can't be enabled", async () => {
  const p = office();
  await expect(p.inStore((store) => enableWebhook(store, "wh_1"))).rejects.toMatchObject({
    code: "not_found",
  });
});
