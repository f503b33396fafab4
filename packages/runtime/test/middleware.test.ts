import { describe, expect, test, vi } from "vitest";
import { type Middleware, type MiddlewareContext, RateLimitError, type SdkError } from "../src/index.ts";
import { createItem, getItem, ping } from "./fixtures/api.ts";
import { recorder } from "./fixtures/send.ts";

const key = { apiKey: "sk_test_topsecret" };

describe("around each attempt", () => {
  test("it sees request, response and operation, and no credentials", async () => {
    const seen: [Headers, MiddlewareContext][] = [];
    const look: Middleware = async (request, next, context) => {
      seen.push([new Headers(request.headers), context]);
      const response = await next(request);
      expect(response.status).toBe(200);
      return response;
    };
    const { transport, requests } = recorder({ ...key, middleware: [look] });
    await transport.send(createItem, { body: { color: "red" } });
    const [headers, context] = seen[0] ?? [];
    expect(headers?.get("authorization")).toBeNull();
    expect(context?.operation).toMatchObject({
      id: "createItem",
      resource: "items",
      scopes: ["items:write"],
    });
    expect(context?.attempt).toBe(1);
    expect(headers?.get("idempotency-key")).toBe(context?.idempotencyKey);
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer sk_test_topsecret");
    expect(await requests[0]?.text()).toBe('{"color":"red"}');
  });

  test("runs for every attempt, outermost first", async () => {
    const log: string[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next, { attempt }) => {
        log.push(`${name} ${attempt}`);
        const response = await next(request);
        log.push(`${name} ${attempt} ${response.status}`);
        return response;
      };
    const options = { ...key, maxRetries: 1, middleware: [named("a"), named("b")] };
    const { transport, requests } = recorder(
      options,
      () => new Response("{}", { status: requests.length > 1 ? 200 : 503 }),
    );
    await transport.send(getItem, { path: ["1"] });
    expect(log).toEqual(["a 1", "b 1", "b 1 503", "a 1 503", "a 2", "b 2", "b 2 200", "a 2 200"]);
  });

  test("it may change the request", async () => {
    const change: Middleware = (request, next) => {
      const headers = new Headers(request.headers);
      headers.set("x-signed", "yes");
      return next(new Request(`${request.url}?more=1`, { method: "POST", headers, body: "changed" }));
    };
    const { transport, requests } = recorder({ ...key, middleware: [change] });
    await transport.send(createItem, { body: {} });
    expect(requests[0]?.url).toBe("https://api.shop.example/v1/items?more=1");
    expect(requests[0]?.headers.get("x-signed")).toBe("yes");
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer sk_test_topsecret");
    expect(await requests[0]?.text()).toBe("changed");
  });

  test("a request that it sends elsewhere goes without credentials", async () => {
    const away: Middleware = (request, next) =>
      next(new Request("https://elsewhere.example/x", { headers: request.headers }));
    const { transport, requests } = recorder({ ...key, middleware: [away] });
    await transport.send(getItem, { path: ["1"] });
    expect(requests[0]?.url).toBe("https://elsewhere.example/x");
    expect(requests[0]?.headers.get("authorization")).toBeNull();
  });

  test("it may answer itself; its answer is read as any other", async () => {
    const answers = [Response.json({ id: "cached" }), Response.json({}, { status: 404 })];
    const answer: Middleware = () => answers.shift() ?? new Response();
    const { transport, requests } = recorder({ ...key, middleware: [answer] });
    expect(await transport.send(getItem, { path: ["1"] })).toEqual({ id: "cached" });
    await expect(transport.send(getItem, { path: ["1"] })).rejects.toMatchObject({ status: 404 });
    expect(requests).toEqual([]);
  });

  test("what it throws comes out as it is, and is not retried", async () => {
    const mistake = new TypeError("a mistake in the middleware");
    const middleware = vi.fn<Middleware>(() => Promise.reject(mistake));
    const { transport } = recorder({ ...key, maxRetries: 2, middleware: [middleware] });
    await expect(transport.send(getItem, { path: ["1"] }).result()).rejects.toBe(mistake);
    expect(middleware).toHaveBeenCalledOnce();
  });

  test("one that hangs ends with the time of the attempt", async () => {
    const hang: Middleware = () => new Promise(() => {});
    const { transport } = recorder({ middleware: [hang], timeout: 5 });
    expect(await transport.send(ping).result()).toMatchObject({ ok: false, error: { code: "timeout" } });
  });
});

describe("around each call", () => {
  test("it runs once, however many attempts there are", async () => {
    const statuses: number[] = [];
    const around: Middleware = async (request, next, { attempt }) => {
      expect(attempt).toBe(0);
      const response = await next(request);
      statuses.push(response.status);
      expect(await response.clone().json()).toEqual({ id: "1" });
      return response;
    };
    const options = { ...key, maxRetries: 1, callMiddleware: [around] };
    const { transport, requests } = recorder(options, () =>
      requests.length > 1 ? Response.json({ id: "1" }) : new Response(null, { status: 503 }),
    );
    const { data, attempts } = await transport
      .send<object, SdkError>(getItem, { path: ["1"] })
      .withResponse();
    expect([data, attempts, statuses]).toEqual([{ id: "1" }, 2, [200]]);
  });

  test("it may read the body, and answer with another", async () => {
    const wrap: Middleware = async (request, next) => {
      const response = await next(request);
      return Response.json({ wrapped: await response.json() });
    };
    const { transport } = recorder({ ...key, callMiddleware: [wrap] }, () => Response.json({ id: "1" }));
    expect(await transport.send(getItem, { path: ["1"] })).toEqual({ wrapped: { id: "1" } });
  });

  test("it may turn a failure into an answer", async () => {
    const fallback: Middleware = async (request, next) => {
      try {
        return await next(request);
      } catch (error) {
        if (RateLimitError.is(error)) return Response.json({ id: "stale" });
        throw error;
      }
    };
    const { transport, requests } = recorder({ ...key, callMiddleware: [fallback] }, () =>
      requests.length > 1 ? new Response(null, { status: 400 }) : new Response(null, { status: 429 }),
    );
    expect(await transport.send(getItem, { path: ["1"] })).toEqual({ id: "stale" });
    await expect(transport.send(getItem, { path: ["1"] })).rejects.toMatchObject({ status: 400 });
  });

  test("it works with that around attempts", async () => {
    const order: string[] = [];
    const named =
      (name: string): Middleware =>
      (request, next) => {
        order.push(name);
        const headers = new Headers(request.headers);
        headers.append("x-way", name);
        return next(new Request(request, { headers }));
      };
    const { transport, requests } = recorder({
      ...key,
      callMiddleware: [named("call")],
      middleware: [named("attempt")],
    });
    await transport.send(createItem, { body: { a: 1 } });
    expect(order).toEqual(["call", "attempt"]);
    expect(requests[0]?.headers.get("x-way")).toBe("call, attempt");
    expect(await requests[0]?.text()).toBe('{"a":1}');
  });
});
