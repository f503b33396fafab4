import { expect, test } from "vitest";
import type { JsonObject, OperationDescription, ParameterDescription } from "../../src/description.ts";
import { description } from "../../src/generated/description.ts";
import { resolve } from "../../src/schema/types.ts";
import { createAccount, harness } from "../support/harness.ts";
import { isNamed } from "./fuzz/related.ts";
import { oddTexts, refusedTexts } from "./fuzz/texts.ts";
import { namedFields, obeysLaw } from "./law.ts";

type Texts = Readonly<Record<string, string>>;

/** What identifies something in a path or a query; made anew where a request takes it away. */
async function ready() {
  const h = await harness();
  await h.sandbox.control.state.updateSettings({ limits: false });
  const make = async (): Promise<Texts> => {
    const account = await createAccount(h, `north.${Math.random().toString(36).slice(2, 12)}`);
    const webhook = await h.call<{ id: string }>("POST", "/webhooks", {
      // No event of it comes here, so nothing is sent.
      body: { url: "https://hooks.example.com", events: ["billing.payment_failed"] },
    });
    return { account_id: account, webhook_id: webhook.body.id, suggestion_id: "sug_1" };
  };
  const bodies: Readonly<Record<string, (ids: Texts) => JsonObject>> = {
    createAccount: () => ({ instagram_username: Math.random().toString(36).slice(2, 12) }),
    updateAccount: () => ({ daily_limits: { likes: 1 } }),
    updateTargeting: () => ({ hashtags: ["coffee"] }),
    pauseEngagement: (ids) => ({ account_id: ids["account_id"] ?? "" }),
    resumeEngagement: (ids) => ({ account_id: ids["account_id"] ?? "" }),
    createWebhook: () => ({ url: "https://hooks.example.com", events: ["billing.payment_failed"] }),
  };
  const ask = async (operation: OperationDescription, ids: Texts, changed: Texts, query = "") => {
    const value = (parameter: ParameterDescription) => changed[parameter.name] ?? ids[parameter.name] ?? "";
    const given = operation.parameters.filter(
      ({ name, required }) => (required && ids[name] !== undefined) || changed[name] !== undefined,
    );
    const path = given
      .filter((parameter) => parameter.in === "path")
      .reduce(
        (made, parameter) => made.replace(`{${parameter.name}}`, () => value(parameter)),
        operation.path,
      );
    const pairs = given
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => `${parameter.name}=${value(parameter)}`);
    const headers = given
      .filter((parameter) => parameter.in === "header")
      .map((parameter) => [parameter.name, changed[parameter.name] ?? ""] as const);
    const body = bodies[operation.id]?.(ids);
    const target = `${path}?${[...pairs, query].filter((pair) => pair !== "").join("&")}`;
    const response = await fetch(h.sandbox.baseUrl + target, {
      method: operation.method,
      headers: {
        Authorization: `Bearer ${h.sandbox.apiKey}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...Object.fromEntries(headers),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answered = { status: response.status, headers: response.headers, text: await response.text() };
    const asked = `${operation.method} ${target.slice(0, 300)}`;
    obeysLaw(operation.method, path, answered, asked);
    return { ...answered, asked: `${asked} → ${answered.text.slice(0, 500)}` };
  };
  return { make, ask };
}

const withParameters = description.operations.filter(({ parameters }) => parameters.length > 0);
const queried = description.operations.filter(({ parameters }) =>
  parameters.some((one) => one.in === "query"),
);

test.each(withParameters)("$id: whatever a parameter is, it is taken or named", async (operation) => {
  const { make, ask } = await ready();
  const ids = await make();
  for (const parameter of operation.parameters) {
    const schema = resolve(parameter.schema, description.schemas);
    if (typeof schema === "boolean") continue;
    // A header is no part of a URL: nothing is decoded there, and control characters can't be sent at all.
    const fits = (text: string) => parameter.in !== "header" || !/%|^$/.test(text);
    const refused = new Set(
      refusedTexts(schema)
        .filter(fits)
        .filter((text) => parameter.in !== "path" || text !== ""),
    );
    for (const text of new Set([...oddTexts.filter(fits), ...refused])) {
      const { status, asked, ...answered } = await ask(operation, ids, { [parameter.name]: text });
      if (refused.has(text)) expect(status, asked).toBe(400);
      // What only another parameter makes necessary is named itself.
      const needsOthers = text === "custom" && parameter.name === "period";
      if (status === 400 && !needsOthers)
        expect(isNamed(parameter.name, namedFields({ status, ...answered })), asked).toBe(true);
      if (operation.method === "DELETE" && status === 204) Object.assign(ids, await make());
    }
  }
});

test.each(queried)("$id: what is missing, twice there or unknown is named", async (operation) => {
  const { make, ask } = await ready();
  const ids = await make();
  for (const { name, required, in: where } of operation.parameters) {
    if (where !== "query") continue;
    const without = Object.fromEntries(Object.entries(ids).filter(([key]) => key !== name));
    if (required) {
      const missing = await ask(operation, without, {});
      expect([missing.status, namedFields(missing)], missing.asked).toEqual([400, [name]]);
    }
    const twice = await ask(operation, without, {}, `${name}=1&${name}=2`);
    expect(twice.status, twice.asked).toBe(400);
    expect(namedFields(twice), twice.asked).toContain(name);
  }
  for (const name of ["unknown", "__proto__", "constructor", "limit[]", "Limit", "%00", "%ff", "a%5Bb%5D"]) {
    const extra = await ask(operation, ids, {}, `${name}=1`);
    expect([extra.status, namedFields(extra).length], extra.asked).toEqual([400, 1]);
  }
  const many = await ask(operation, ids, {}, "a&".repeat(5_000));
  expect([many.status, namedFields(many).length]).toEqual([400, 50]);
});
