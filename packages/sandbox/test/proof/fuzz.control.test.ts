import { beforeAll, expect, test } from "vitest";
import { description } from "../../src/control/generated/description.ts";
import type { JsonObject, JsonValue, OperationDescription } from "../../src/description.ts";
import { resolve } from "../../src/schema/types.ts";
import { createAccount, type Harness, harness } from "../support/harness.ts";
import { statuses } from "./fuzz/controlDocument.ts";
import { oracle } from "./fuzz/oracle.ts";
import { variants } from "./fuzz/positions.ts";
import { isNamed } from "./fuzz/related.ts";
import { oddTexts, refusedTexts } from "./fuzz/texts.ts";
import { namedFields, obeysErrorForm } from "./law.ts";

const isValid = oracle(description.schemas);

/** What stands in paths and bodies, as it is there. */
type Known = Readonly<Record<string, string>>;

const bodies: Readonly<Record<string, (known: Known) => JsonObject>> = {
  updateSettings: () => ({ limits: true, consent: "ask", duplicates: "never" }),
  takeSnapshot: () => ({ name: "before" }),
  reset: () => ({ seed: 1, accounts: 2 }),
  advanceClock: () => ({ seconds: 1 }),
  createOrganization: () => ({ name: "Other", plan: "basic" }),
  updateOrganization: () => ({ name: "Other", plan: "pro" }),
  createApiKey: ({ organization_id: organization = "" }) => ({
    name: "Key",
    organization_id: organization,
    scopes: ["accounts:read"],
    plan: "basic",
    environment: "sandbox",
  }),
  createOAuthClient: () => ({
    name: "App",
    environment: "sandbox",
    redirect_uris: ["https://app.example.com/callback"],
  }),
  issueTokens: ({ client_id: client = "", organization_id: organization = "" }) => ({
    client_id: client,
    organization_id: organization,
    scopes: ["accounts:read"],
  }),
  expireTokens: () => ({ token: "access" }),
  triggerEvent: ({ account_id: account = "", organization_id: organization = "" }) => ({
    type: "account.flagged",
    organization_id: organization,
    environment: "sandbox",
    account_id: account,
    data: { account_id: account },
  }),
  injectFault: () => ({
    operation: "listAccounts",
    status: 503,
    retry_after: 1,
    latency_ms: 0,
    transport: "reset",
    moment: "before",
    probability: 0.5,
    times: 1,
  }),
};

async function ready(): Promise<{ h: Harness; known: Known }> {
  const h = await harness();
  const { control } = h.sandbox;
  const { id: organization } = await control.organizations.create({ name: "Other" });
  const { client_id: client } = await control.oauth.createClient({
    name: "App",
    redirect_uris: ["https://app.example.com/callback"],
  });
  const { grant_id: grant } = await control.oauth.issueTokens({ client_id: client });
  await control.state.takeSnapshot({ name: "before" });
  const account = await createAccount(h);
  return {
    h,
    known: {
      organization_id: organization,
      client_id: client,
      grant_id: grant,
      name: "before",
      account_id: account,
    },
  };
}

async function send(h: Harness, operation: OperationDescription, target: string, text?: string) {
  const response = await fetch(`${h.sandbox.url}/_sandbox${target}`, {
    method: operation.method,
    ...(text === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: text }),
  });
  const answered = { status: response.status, headers: response.headers, text: await response.text() };
  const asked = `${operation.method} ${target.slice(0, 200)} ${text?.slice(0, 300)} → ${answered.text.slice(0, 500)}`;
  expect(statuses.get(operation.id), asked).toContain(answered.status);
  if (answered.status >= 400) obeysErrorForm(answered, asked);
  return { ...answered, asked };
}

const pathOf = ({ path }: OperationDescription, known: Known) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? "x");

const withBody = description.operations.filter(({ body }) => body !== null);

beforeAll(() => {
  expect(Object.keys(bodies).sort()).toEqual(withBody.map(({ id }) => id).sort());
});

// The clock is taken years ahead, with all that falls due on the way: on a busy machine that takes longer than other tests.
const patience = { timeout: 180_000 };

test.each(withBody)(
  "$id: whatever stands in a place of its body is taken or named",
  patience,
  async (operation) => {
    const { h, known } = await ready();
    const schema = operation.body?.content[0]?.schema ?? true;
    const good = bodies[operation.id]?.(known) ?? {};
    expect(isValid(schema, good)).toBe(true);
    for (const { field, body } of variants(schema, good, description.schemas)) {
      const text = JSON.stringify(body);
      const { status, asked, ...answered } = await send(h, operation, pathOf(operation, known), text);
      if (!isValid(schema, JSON.parse(text) as JsonValue)) expect(status, asked).toBe(400);
      if (status === 400) expect(isNamed(field, namedFields({ status, ...answered })), asked).toBe(true);
    }
  },
);

test.each(description.operations)("$id: whatever a parameter is, it is taken or named", async (operation) => {
  const { h, known } = await ready();
  const body = bodies[operation.id]?.(known);
  const text = body === undefined ? undefined : JSON.stringify(body);
  for (const { name, in: where, schema } of operation.parameters) {
    const found = resolve(schema, description.schemas);
    const refused = new Set(typeof found === "boolean" ? [] : refusedTexts(found));
    for (const odd of new Set([...oddTexts, ...refused])) {
      if (where === "path" && odd === "") continue;
      const target =
        where === "path"
          ? pathOf(operation, { ...known, [name]: odd })
          : `${pathOf(operation, known)}?${name}=${odd}`;
      const { status, asked, ...answered } = await send(h, operation, target, text);
      if (refused.has(odd)) expect(status, asked).toBe(400);
      if (status === 400) expect(isNamed(name, namedFields({ status, ...answered })), asked).toBe(true);
    }
  }
  const extra = await send(h, operation, `${pathOf(operation, known)}?unknown=1`, text);
  expect([extra.status, namedFields(extra)], extra.asked).toEqual([400, ["unknown"]]);
});

test.each([
  ["2026-03-10T14:29:59Z", 400],
  ["2026-03-10T14:30:00.250Z", 200],
  ["2026-03-10T15:30:01+01:00", 200],
  ["2026-12-31T23:59:60Z", 400],
  ["2026-12-31T18:59:60-05:00", 400],
  ["2036-03-07T14:30:00.250Z", 200],
  ["2036-03-07T14:30:00.251Z", 400],
  ["9999-12-31T23:59:59Z", 400],
  ["0000-01-01T00:00:00Z", 400],
  ["2026-03-10", 400],
  ["2026-02-30T00:00:00Z", 400],
])("the clock goes to %s: %i", async (to, status) => {
  const h = await harness();
  const operation = description.operations.find(({ id }) => id === "advanceClock");
  if (operation === undefined) throw new Error("there is no such operation");
  const answered = await send(h, operation, "/clock/advance", JSON.stringify({ to }));
  expect(answered.status, answered.asked).toBe(status);
  if (status === 400) expect(namedFields(answered)).toEqual(["to"]);
  expect((await h.call("GET", "/accounts")).status).toBe(200);
});

test("while the clock goes a long way, others are answered", async () => {
  const h = await harness();
  await h.sandbox.control.state.reset({ accounts: 5 });
  let arrived = false;
  const advanced = h.sandbox.control.clock.advance({ seconds: 365 * 86_400 }).then(() => {
    arrived = true;
  });
  expect((await h.control("GET", "/health")).status).toBe(200);
  expect(arrived).toBe(false);
  await advanced;
});
