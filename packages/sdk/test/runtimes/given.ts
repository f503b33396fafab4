import { createHmac } from "node:crypto";
import type { RunningSandbox } from "@outfame/sandbox";
import { expect } from "vitest";

/** Where a program finds its API. */
export interface Reachable {
  readonly baseUrl: string;
  /** An API that begins its answers and never ends them. */
  readonly stalledUrl: string;
}

/** What a program is given, and told in JSON. */
export interface Given extends Reachable {
  readonly apiKey: string;
  readonly readOnlyKey: string;
  readonly secret: string;
  readonly delivery: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

/** A webhook signed by the letter of Standard Webhooks, by nothing that the client has a hand in. */
function sign(key: Buffer): Given["delivery"] {
  const id = "evt_1";
  const timestamp = String(Math.floor(Date.now() / 1000));
  const body = JSON.stringify({ id, type: "account.flagged", data: { account_id: "acc_ü" } });
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    headers: {
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    },
    body,
  };
}

export async function giveTo(
  { apiKey, baseUrl, createApiKey }: RunningSandbox,
  stalledUrl: string,
): Promise<Given> {
  const key = Buffer.from("a key of thirty-two bytes, in all");
  return {
    apiKey,
    readOnlyKey: await createApiKey({ name: "reader", scopes: ["accounts:read"] }),
    baseUrl,
    stalledUrl,
    secret: `whsec_${key.toString("base64")}`,
    delivery: sign(key),
  };
}

/** What the program has to report, the same wherever it runs but for the runtime's name. */
export const want = (on: RegExp): object => ({
  on: expect.stringMatching(on),
  imported: true,
  created: [
    [201, 1],
    [201, 1],
    [201, 1],
  ],
  keyed: 3,
  counted: true,
  got: "one",
  listed: ["three", "two", "one"],
  page: [2, true],
  refused: [true, 403, ["accounts:write"]],
  missing: [true, "NotFoundError", 404, "not_found"],
  time: {
    attempt: [true, "attempt", 1],
    deadline: [true, "deadline", 1],
    aborted: [true, "aborted"],
  },
  webhooks: { id: "evt_1", type: "account.flagged", forged: [true, "signature_mismatch"] },
  mock: {
    example: true,
    attempts: 2,
    conflict: 409,
    calls: ["getAccount", "getAccount", "createAccount"],
  },
});
