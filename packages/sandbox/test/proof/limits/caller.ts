import { expect, onTestFinished } from "vitest";
import type { ApiDescription } from "../../../src/description.ts";
import { createSandbox, type Sandbox } from "../../../src/index.ts";
import { ManualClock } from "../../support/manualClock.ts";
import { type Expected, LimitModel, type Plan } from "./model.ts";

const limitHeaders = [
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "X-RateLimit-Burst-Limit",
  "X-RateLimit-Burst-Remaining",
  "Retry-After",
];

/** Somebody who calls, beside the model of what they are to be told. */
export class Caller {
  readonly #sandbox: Sandbox;
  readonly #clock: ManualClock;
  token: string;
  readonly model: LimitModel;

  constructor(sandbox: Sandbox, clock: ManualClock, token: string, model: LimitModel) {
    this.#sandbox = sandbox;
    this.#clock = clock;
    this.token = token;
    this.model = model;
  }

  /** Calls once, and holds the answer against the model. */
  async call(): Promise<Expected> {
    const want = this.model.request(this.#clock.now());
    const response = await this.send();
    const found = limitHeaders.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const text = await response.text();
    expect({ status: response.status, headers: Object.fromEntries(found) }, text).toEqual({
      status: want.status,
      headers: want.headers,
    });
    if (want.retryAfter !== undefined)
      expect(JSON.parse(text)).toMatchObject({
        error: { code: "rate_limit_exceeded", retry_after: want.retryAfter },
      });
    return want;
  }

  /** Calls, and leaves the answer to whoever asked. */
  send(): Promise<Response> {
    return this.#sandbox.fetch(
      new Request("http://localhost/v1/webhooks", { headers: { Authorization: `Bearer ${this.token}` } }),
    );
  }
}

export interface Callers {
  /** Two keys that count apart, two tokens of one organization that share, and a key of another organization. */
  readonly all: readonly [Caller, Caller, Caller, Caller, Caller];
  /** Lets time pass. Those with tokens get new ones in time: they last an hour. */
  wait(milliseconds: number): Promise<void>;
}

export async function makeCallers(description: ApiDescription, plan: Plan): Promise<Callers> {
  const clock = new ManualClock();
  const sandbox = await createSandbox({ clock, plan: plan.name }, { description });
  onTestFinished(() => sandbox.close());
  const { control } = sandbox;
  const key = async (organization: string): Promise<string> =>
    (await control.apiKeys.create({ name: "Key", organization_id: organization })).secret;
  const organization = async (): Promise<string> =>
    (await control.organizations.create({ name: "Organization", plan: plan.name })).id;
  const [one, other] = [await organization(), await organization()];
  const { client_id: client } = await control.oauth.createClient({
    name: "App",
    redirect_uris: ["https://app.example.com/callback"],
  });
  const token = async (): Promise<string> =>
    (await control.oauth.issueTokens({ client_id: client, organization_id: one })).access_token;
  const caller = (secret: string, model = new LimitModel(plan)) => new Caller(sandbox, clock, secret, model);
  const shared = new LimitModel(plan);
  const [first, second] = [caller(await token(), shared), caller(await token(), shared)];
  let renewedAt = clock.now();
  return {
    all: [caller(await key(one)), caller(await key(one)), first, second, caller(await key(other))],
    async wait(milliseconds) {
      clock.advance(milliseconds);
      if (clock.now() - renewedAt < 3_000_000) return;
      renewedAt = clock.now();
      for (const holder of [first, second]) holder.token = await token();
    },
  };
}
