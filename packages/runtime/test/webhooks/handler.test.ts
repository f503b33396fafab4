import { describe, expect, expectTypeOf, it } from "vitest";
import { eventReader } from "../../src/codec/index.ts";
import {
  createHandler,
  memoryWebhookStore,
  signEvent,
  type WebhookHandlerOptions,
  type WebhookStore,
} from "../../src/webhooks/index.ts";

interface Events {
  "thing.made": { id: string; type: "thing.made"; data: { name: string } };
  "thing.gone": { id: string; type: "thing.gone" };
}

const secret = `whsec_${btoa("a key of thirty-two bytes, in all")}`;
const made = (id = "evt_1"): Events["thing.made"] => ({ id, type: "thing.made", data: { name: "one" } });

async function deliver(event: object, id = "msg_1"): Promise<Request> {
  const { body, headers } = await signEvent(event, { secret, id });
  return new Request("https://example.com/webhooks", { method: "POST", headers, body });
}

function endpoint(options: Partial<WebhookHandlerOptions<Events>> = {}) {
  const seen: string[] = [];
  const errors: unknown[] = [];
  const handler = createHandler<Events>({
    secrets: secret,
    on: { "thing.made": (event) => void seen.push(event.data.name) },
    onError: (error) => errors.push(error),
    ...options,
  });
  const answer = async (request: Request): Promise<[number, string]> => {
    const response = await handler(request);
    return [response.status, ((await response.json()) as { result: string }).result];
  };
  return { answer, seen, errors, handler };
}

describe("an endpoint", () => {
  it("handles an event once, however often it comes", async () => {
    const { answer, seen } = endpoint();
    expect(await answer(await deliver(made()))).toEqual([200, "handled"]);
    expect(await answer(await deliver(made()))).toEqual([200, "duplicate"]);
    expect(await answer(await deliver(made(), "msg_2"))).toEqual([200, "duplicate"]);
    expect(await answer(await deliver(made("evt_2")))).toEqual([200, "handled"]);
    expect(seen).toEqual(["one", "one"]);
  });

  it("hands on what the client's own reader makes of the text, and refuses what that refuses", async () => {
    const seen: unknown[] = [];
    const read = eventReader(
      [["thing.made", { properties: [["data", { properties: [["at", "date-time"]] }]] }]],
      [],
    );
    const { answer, errors } = endpoint({
      on: { "thing.made": (event) => void seen.push(event.data) },
      read,
    });
    const event = (id: string, at: string) => ({ id, type: "thing.made", data: { at } });
    expect(await answer(await deliver(event("evt_1", "2026-01-31T12:00:00Z")))).toEqual([200, "handled"]);
    expect(seen).toEqual([{ at: new Date("2026-01-31T12:00:00Z") }]);
    expect(await answer(await deliver(event("evt_2", "soon")))).toEqual([400, "invalid_body"]);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('"/data/at"') })]);
  });

  it("of many at once, one acts", async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let runs = 0;
    const { answer } = endpoint({
      on: {
        "thing.made": () => {
          runs += 1;
          return held;
        },
      },
    });
    const requests = await Promise.all(Array.from({ length: 5 }, () => deliver(made())));
    let refused = 0;
    const answers = requests.map(async (request) => {
      const [status, result] = await answer(request);
      // The one who acts may end only when all others have been told to come back.
      if (status === 503 && ++refused === 4) release();
      return result;
    });
    expect((await Promise.all(answers)).sort()).toEqual(["busy", "busy", "busy", "busy", "handled"]);
    expect(runs).toBe(1);
  });

  it("gives an event back when its handler fails, so that the next delivery counts", async () => {
    let broken = true;
    const { answer, errors } = endpoint({
      on: {
        "thing.made": () => {
          if (broken) throw new Error("no database");
        },
      },
    });
    expect(await answer(await deliver(made()))).toEqual([500, "handler_failed"]);
    expect(errors).toEqual([new Error("no database")]);
    broken = false;
    expect(await answer(await deliver(made()))).toEqual([200, "handled"]);
  });

  it("takes over from one who never came back, after the lease", async () => {
    let now = 0;
    const store = memoryWebhookStore({ now: () => now });
    expect(await store.claim("evt_1", 60)).toBe("claimed");
    const { answer } = endpoint({ store });
    expect(await answer(await deliver(made()))).toEqual([503, "busy"]);
    now = 60_000;
    expect(await answer(await deliver(made()))).toEqual([200, "handled"]);
  });

  it("forgets after the time it was told, and the oldest when it is full", async () => {
    let now = 0;
    const store: WebhookStore = memoryWebhookStore({ size: 2, now: () => now });
    for (const id of ["a", "b", "c"]) {
      await store.claim(id, 60);
      await store.complete(id, 100);
    }
    expect(await Promise.all(["b", "c"].map((id) => store.claim(id, 60)))).toEqual([
      "duplicate",
      "duplicate",
    ]);
    now = 100_000;
    expect(await store.claim("c", 60)).toBe("claimed");
    expect(await store.claim("a", 60)).toBe("claimed");
  });

  it("answers what interests nobody, and has a place for all others", async () => {
    expect(await endpoint().answer(await deliver({ id: "evt_9", type: "thing.gone" }))).toEqual([
      200,
      "ignored",
    ]);
    expect(await endpoint().answer(await deliver({ id: "evt_9", type: "constructor" }))).toEqual([
      200,
      "ignored",
    ]);
    const types: string[] = [];
    const { answer } = endpoint({ on: { "*": (event) => void types.push(event.type) } });
    expect(await answer(await deliver({ id: "evt_9", type: "of.tomorrow" }))).toEqual([200, "handled"]);
    expect(types).toEqual(["of.tomorrow"]);
  });

  it.each([
    ["GET", {}, 405, "method_not_allowed"],
    ["POST", {}, 400, "missing_header"],
  ])("%s %j: %i %s", async (method, headers, status, result) => {
    const body = method === "GET" ? null : "{}";
    const request = new Request("https://example.com/", { method, headers, body });
    expect(await endpoint().answer(request)).toEqual([status, result]);
  });

  it("refuses what is too large before it is verified", async () => {
    const { answer } = endpoint({ maxBytes: 10 });
    expect(await answer(await deliver(made()))).toEqual([413, "too_large"]);
  });

  it("a wrong secret of its own is a fault of the server, so that deliveries are repeated", async () => {
    const { answer, errors } = endpoint({ secrets: "nonsense!" });
    expect(await answer(await deliver(made()))).toEqual([500, "invalid_secret"]);
    expect(errors).toHaveLength(1);
  });
});

it("handlers are typed by the event's name", () => {
  createHandler<Events>({
    secrets: secret,
    on: {
      "thing.made": (event) => expectTypeOf(event).toEqualTypeOf<Events["thing.made"]>(),
      "*": (event) => expectTypeOf(event).toEqualTypeOf<Events[keyof Events]>(),
    },
  });
  // @ts-expect-error no such event
  () => createHandler<Events>({ secrets: secret, on: { "thing.lost": () => {} } });
});
