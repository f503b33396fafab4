import { expectTypeOf } from "vitest";
import type {
  AbortError,
  ApiErrorOf,
  AuthenticationError,
  ConnectionError,
  InsufficientScopeError,
  NotFoundError,
  RateLimitError,
  ReauthorizationRequiredError,
  ServerError,
  TimeoutError,
  UnrecognizedApiError,
  ValidationError,
} from "../../src/index.ts";
import {
  NotFoundError as NotFound,
  RateLimitError as RateLimit,
  ServerError as ServerFault,
} from "../../src/index.ts";
import type { CodeBody, InvalidBody, Shop } from "../fixtures/shop.ts";

export async function narrows(shop: Shop): Promise<void> {
  const result = await shop.items.create({ color: "red" }).result();
  if (result.ok) {
    expectTypeOf(result.data.color).toEqualTypeOf<string>();
    return;
  }
  const { error } = result;
  switch (error.code) {
    case "invalid_request":
      expectTypeOf(error).toEqualTypeOf<ApiErrorOf<400, "invalid_request", InvalidBody>>();
      expectTypeOf(error).toExtend<ValidationError>();
      expectTypeOf(error.body.error.details).toEqualTypeOf<InvalidBody["error"]["details"]>();
      expectTypeOf(error.status).toEqualTypeOf<400>();
      break;
    case "unauthorized":
      expectTypeOf(error).toEqualTypeOf<ApiErrorOf<401, "unauthorized", CodeBody<"unauthorized">>>();
      expectTypeOf(error).toExtend<AuthenticationError>();
      break;
    case "insufficient_scope":
      expectTypeOf(error).toExtend<InsufficientScopeError>();
      expectTypeOf(error.required).toEqualTypeOf<readonly string[]>();
      expectTypeOf(error.body).toEqualTypeOf<CodeBody<"insufficient_scope"> | undefined>();
      break;
    case "not_found":
      expectTypeOf(error).toExtend<NotFoundError>();
      break;
    case "rate_limit_exceeded":
      expectTypeOf(error).toExtend<RateLimitError>();
      expectTypeOf(error.retryAt).toEqualTypeOf<Date | undefined>();
      break;
    case "service_unavailable":
      expectTypeOf(error).toExtend<ServerError>();
      break;
    case "connection_error":
      expectTypeOf(error).toEqualTypeOf<ConnectionError>();
      break;
    case "reauthorization_required":
      expectTypeOf(error).toEqualTypeOf<ReauthorizationRequiredError>();
      break;
    case "timeout":
      expectTypeOf(error).toEqualTypeOf<TimeoutError>();
      break;
    case "aborted":
      expectTypeOf(error).toEqualTypeOf<AbortError>();
      break;
    case "invalid_response":
    case "missing_credentials":
    case "invalid_credentials":
      break;
    default:
      // All that is left is what the document does not list, and its code is some string.
      expectTypeOf(error).toEqualTypeOf<UnrecognizedApiError>();
      expectTypeOf(error.code).toExtend<string>();
  }
}

export async function forgotten(shop: Shop): Promise<void> {
  const result = await shop.items.get("1").result();
  if (result.ok) return;
  const { error } = result;
  switch (error.code) {
    case "unauthorized":
      break;
    // @ts-expect-error getItem does not answer with this code
    case "invalid_request":
      break;
    default:
      // @ts-expect-error other documented errors are left
      error satisfies UnrecognizedApiError;
  }
  if (error instanceof RateLimit) expectTypeOf(error.limit).toEqualTypeOf<number | undefined>();
}

export async function byClass(shop: Shop): Promise<void> {
  const result = await shop.items.create({ color: "red" }).result();
  if (result.ok || result.error.code === "aborted") return;
  const { error } = result;
  if (error instanceof NotFound) {
    if (error.code === "not_found") expectTypeOf(error.status).toEqualTypeOf<404>();
    return;
  }
  // Only that class is gone: the others are not taken for it because they look alike.
  if (error.code === "unauthorized") expectTypeOf(error.name).toEqualTypeOf<"AuthenticationError">();
  if (error.code === "service_unavailable") expectTypeOf(error).toExtend<ServerError>();
  // @ts-expect-error it is gone
  if (error.code === "not_found") return;
  if (error instanceof ServerFault) return;
  if (error.code === "rate_limit_exceeded") expectTypeOf(error).toExtend<RateLimitError>();
}

export async function values(shop: Shop): Promise<void> {
  const page = await shop.items.list();
  expectTypeOf(page.data[0]).toEqualTypeOf<{ readonly id: string; readonly color: string } | undefined>();
  expectTypeOf(page.body.has_more).toEqualTypeOf<boolean>();
  for await (const item of shop.items.list()) expectTypeOf(item.id).toEqualTypeOf<string>();
  expectTypeOf(await shop.items.delete("1")).toEqualTypeOf<void>();
  const promise: Promise<unknown> = shop.items.get("1");
  await promise;
}
