import Outfame, {
  AbortError,
  InsufficientScopeError,
  Outfame as Named,
  NotFoundError,
  TimeoutError,
} from "@outfame/sdk";
import { createMock, fixtures } from "@outfame/sdk/testing";
import { unwrap, verify, WebhookVerificationError } from "@outfame/sdk/webhooks";

// Made while the module loads, where workers allow neither requests nor timers nor random numbers.
const early = new Outfame({ apiKey: "sk_test_early" });

/** One program for every runtime: what it reports has to be the same everywhere. */
export async function program(given) {
  return {
    on: globalThis.navigator?.userAgent ?? `Node.js/${globalThis.process.versions.node}`,
    imported: Outfame === Named && early instanceof Named,
    ...(await callTheApi(given)),
    time: await runOutOfTime(given),
    webhooks: await receive(given),
    mock: await mockTheApi(),
  };
}

async function callTheApi({ apiKey, readOnlyKey, baseUrl }) {
  const outfame = new Outfame({ apiKey, baseUrl });
  const created = [];
  for (const name of ["one", "two", "three"]) {
    created.push(await outfame.accounts.create({ instagram_username: name }).withResponse());
  }
  const [first] = created;
  const got = await outfame.accounts.get(first.data.id);
  const listed = [];
  for await (const account of outfame.accounts.list({ limit: 2 })) listed.push(account.instagram_username);
  const page = await outfame.accounts.list({ limit: 2 });
  const refused = await new Outfame({ apiKey: readOnlyKey, baseUrl }).accounts
    .create({ instagram_username: "four" })
    .result();
  const missing = await outfame.accounts.get("acc_missing").catch((error) => error);
  return {
    created: created.map(({ response, attempts }) => [response.status, attempts]),
    keyed: new Set(created.map(({ idempotencyKey }) => idempotencyKey)).size,
    counted: first.rateLimit.remaining < first.rateLimit.limit,
    got: got.id === first.data.id && got.instagram_username,
    listed,
    page: [page.data.length, page.hasMore],
    refused: [
      !refused.ok && refused.error instanceof InsufficientScopeError,
      refused.error.status,
      refused.error.required,
    ],
    missing: [missing instanceof NotFoundError, missing.name, missing.status, missing.code],
  };
}

/** The server begins an answer and never ends it: only a limit that covers the body gets out of this. */
async function runOutOfTime({ apiKey, stalledUrl }) {
  const outfame = new Outfame({ apiKey, baseUrl: stalledUrl, maxRetries: 0 });
  const late = async (options) => {
    const { error } = await outfame.accounts.get("acc_1", options).result();
    return [error instanceof TimeoutError, error.limit, error.attempts];
  };
  const controller = new AbortController();
  const call = outfame.accounts.get("acc_1", { signal: controller.signal }).result();
  setTimeout(() => controller.abort(), 100);
  const { error } = await call;
  return {
    attempt: await late({ timeout: 100 }),
    deadline: await late({ deadline: 100 }),
    aborted: [error instanceof AbortError, error.code],
  };
}

async function receive({ secret, delivery: { headers, body } }) {
  const bytes = new TextEncoder().encode(body);
  const event = await unwrap({ headers: new Headers(headers), body: bytes }, { secrets: secret });
  const forged = await verify({ headers, body: body.replace("evt_", "evt-") }, { secrets: secret }).catch(
    (error) => error,
  );
  return {
    id: (await verify({ headers, body }, { secrets: ["whsec_bm90IHRoaXMgb25lLCBidXQgdGhlIG5leHQ=", secret] }))
      .id,
    type: event.type,
    forged: [forged instanceof WebhookVerificationError, forged.code],
  };
}

async function mockTheApi() {
  const { client, calls, fail } = createMock();
  fail("getAccount", "reset");
  const { data, attempts } = await client.accounts.get("acc_1").withResponse();
  fail("createAccount", "conflict");
  const conflict = await client.accounts.create({ instagram_username: "one" }).result();
  return {
    example: data.id === fixtures.getAccount.body.id,
    attempts,
    conflict: !conflict.ok && conflict.error.status,
    calls: calls.map(({ operation }) => operation),
  };
}
