import fc from "fast-check";
import { Webhook as Standard } from "standardwebhooks";
import { Webhook as Svix } from "svix";
import { describe, expect, it } from "vitest";
import {
  signEvent,
  verifyDelivery,
  type WebhookBody,
  type WebhookHeaders,
  WebhookVerificationError,
} from "../../src/webhooks/index.ts";

const secret = `whsec_${btoa("a key of thirty-two bytes, in all")}`;
const other = `whsec_${btoa("another key, just as long as that")}`;
const event = { id: "evt_1", type: "account.flagged", data: { reason: "ünïcode ✓" } };
const at = (seconds: number): number => Date.UTC(2026, 0, 1) + seconds * 1000;

async function problem(
  body: unknown,
  headers: WebhookHeaders,
  options: object = {},
): Promise<string | undefined> {
  try {
    await verifyDelivery({ body: body as WebhookBody, headers }, { secrets: secret, ...options });
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookVerificationError);
    const { code, message } = error as WebhookVerificationError;
    expect(message).not.toContain(secret.slice(6));
    return code;
  }
}

describe("against two other libraries", () => {
  it("what they sign is verified, in every form of headers and body", async () => {
    const body = JSON.stringify(event);
    const now = new Date();
    const timestamp = String(Math.floor(now.getTime() / 1000));
    for (const library of [new Standard(secret), new Svix(secret)]) {
      const record = {
        "Webhook-Id": "msg_1",
        "webhook-timestamp": timestamp,
        "webhook-signature": library.sign("msg_1", now, body),
      };
      for (const headers of [record, new Headers(record), Object.entries(record) as [string, string][]]) {
        for (const form of [body, new TextEncoder().encode(body), new TextEncoder().encode(body).buffer]) {
          const verified = await verifyDelivery({ body: form as WebhookBody, headers }, { secrets: secret });
          expect(verified).toMatchObject({ id: "msg_1", text: body });
        }
      }
    }
  });

  it("what is signed here, they verify", async () => {
    const { body, headers } = await signEvent(event, { secret });
    expect(new Standard(secret).verify(body, { ...headers })).toEqual(event);
    const svix = {
      "svix-id": headers["webhook-id"],
      "svix-timestamp": headers["webhook-timestamp"],
      "svix-signature": headers["webhook-signature"],
    };
    expect(() => new Svix(secret).verify(body, svix)).not.toThrow();
    expect(() => new Svix(other).verify(body, svix)).toThrow();
  });
});

describe("what is refused, and why", () => {
  it.each([
    [-301, "timestamp_in_future"],
    [-300, undefined],
    [0, undefined],
    [300, undefined],
    [301, "timestamp_too_old"],
  ])("received %i s after it was signed: %s", async (age, want) => {
    const { body, headers } = await signEvent(event, { secret, sentAt: new Date(at(0)) });
    expect(await problem(body, headers, { now: () => at(age) })).toBe(want);
  });

  it("the tolerance can be set", async () => {
    const { body, headers } = await signEvent(event, { secret, sentAt: new Date(at(0)) });
    expect(await problem(body, headers, { now: () => at(11), tolerance: 10 })).toBe("timestamp_too_old");
  });

  it.each(["webhook-id", "webhook-timestamp", "webhook-signature"])("%s missing", async (name) => {
    const { body, headers } = await signEvent(event, { secret });
    expect(await problem(body, { ...headers, [name]: undefined })).toBe("missing_header");
  });

  it.each(["soon", "", "12.5", "-1", "1e9"])("the timestamp %j", async (timestamp) => {
    const { body, headers } = await signEvent(event, { secret });
    const code = await problem(body, { ...headers, "webhook-timestamp": timestamp });
    expect(code).toBe(timestamp === "" ? "missing_header" : "invalid_timestamp");
  });

  it.each([
    ["a body that was parsed", { id: "evt_1" }, "parsed_body"],
    ["a body written again", JSON.stringify(event, null, 1), "signature_mismatch"],
    ["no body", "", "signature_mismatch"],
  ])("%s", async (_, body, want) => {
    const { headers } = await signEvent(event, { secret });
    expect(await problem(body, headers)).toBe(want);
  });

  it.each(["", "whsec_", "whsec_***", "sk_test_key!"])("the secret %j", async (wrong) => {
    const { body, headers } = await signEvent(event, { secret });
    expect(await problem(body, headers, { secrets: wrong })).toBe("invalid_secret");
  });

  it.each(["v1", "v1,", "v2,AAAA", "v1,not base64!", "v1a,AAAA AAAA"])(
    "the signature %j",
    async (signature) => {
      const { body, headers } = await signEvent(event, { secret });
      expect(await problem(body, { ...headers, "webhook-signature": signature })).toBe("signature_mismatch");
    },
  );

  it("the secret of another webhook", async () => {
    const { body, headers } = await signEvent(event, { secret: other });
    expect(await problem(body, headers)).toBe("signature_mismatch");
  });
});

describe("rotation", () => {
  it("any of several secrets is enough, and any of several signatures", async () => {
    const old = await signEvent(event, { secret: other });
    expect(await problem(old.body, old.headers, { secrets: [secret, other] })).toBeUndefined();
    const both = {
      ...old.headers,
      "webhook-signature": `v1,AAAA v2,BBBB ${old.headers["webhook-signature"]}`,
    };
    expect(await problem(old.body, both, { secrets: other })).toBeUndefined();
  });
});

describe("tampering", () => {
  it("no change of id, time or body goes unnoticed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.constantFrom("webhook-id", "webhook-timestamp", "body"),
        fc.nat(),
        async (json, part, seed) => {
          const sentAt = new Date(at(seed % 1000));
          const signed = await signEvent({ id: "evt_1", json }, { secret, sentAt });
          const flip = (text: string): string => {
            const place = seed % text.length;
            const digit = text.charAt(place) === "1" ? "2" : "1";
            return text.slice(0, place) + digit + text.slice(place + 1);
          };
          const headers: Record<string, string> = { ...signed.headers };
          if (part !== "body") headers[part] = flip(headers[part] ?? "");
          const body = part === "body" ? flip(signed.body) : signed.body;
          expect(await problem(body, headers, { now: () => sentAt.getTime() })).toBeDefined();
          expect(await problem(signed.body, signed.headers, { now: () => sentAt.getTime() })).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });
});
