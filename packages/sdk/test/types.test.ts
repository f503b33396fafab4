import { describe, expectTypeOf, it } from "vitest";
import { createAccount, createCaller, getAccount, listAccounts } from "../src/functions.ts";
import type { components, operations } from "../src/generated/paths.ts";
import Outfame, {
  type Account,
  type AccountCreate,
  type AccountList,
  type AccountStatus,
  type AnalyticsOverview,
  type ApiError,
  type GetAccountError,
  type InsufficientScopeError,
  type PagePromise,
  type RateLimitError,
  type Scope,
  type TargetingConfig,
  type TargetingConfigUpdate,
  type TransportError,
  type UnauthorizedErrorBody,
  type UnrecognizedApiError,
  type Webhook,
  type WebhookEvent,
  type WebhookEventMap,
} from "../src/index.ts";

type Json<Id extends keyof operations, Status extends number> = operations[Id] extends {
  responses: Record<Status, { content: { "application/json": infer Body } }>;
}
  ? Body
  : never;

describe("types of calls", () => {
  const outfame = new Outfame({ apiKey: "sk_test_types" });

  it("a call gives what the document says, a list its items", () => {
    expectTypeOf(outfame.accounts.get).returns.resolves.toEqualTypeOf<Account>();
    expectTypeOf(outfame.accounts.delete).returns.resolves.toEqualTypeOf<undefined>();
    expectTypeOf(outfame.accounts.create).parameter(0).toEqualTypeOf<AccountCreate>();
    expectTypeOf(outfame.accounts.list).returns.toExtend<PagePromise<Account, AccountList, unknown>>();
    expectTypeOf(outfame.analytics.overview).returns.resolves.toEqualTypeOf<AnalyticsOverview>();
    expectTypeOf<TargetingConfigUpdate["hashtags"]>().toEqualTypeOf<string[] | undefined>();
  });

  it("values that may grow are open, and still suggest the known ones", () => {
    expectTypeOf<"a status of tomorrow">().toExtend<AccountStatus>();
    expectTypeOf<"paused">().toExtend<AccountStatus>();
    expectTypeOf<string>().toExtend<AccountStatus>();
  });

  it("a client that was told its scopes has only the calls they allow", () => {
    const reader = new Outfame({ apiKey: "sk_test_types", scopes: ["accounts:read", "analytics:read"] });
    expectTypeOf(reader).toExtend<Outfame<"accounts:read" | "analytics:read">>();
    () => reader.accounts.get("acc_1");
    () => reader.analytics.overview({ account_id: "acc_1" });
    // @ts-expect-error missing scope: accounts:write
    () => reader.accounts.create({ instagram_username: "a" });
    // @ts-expect-error missing scope: webhooks:manage
    () => reader.webhooks.list();
    // @ts-expect-error not a scope of the API
    () => new Outfame({ apiKey: "sk_test_types", scopes: ["accounts:reed"] });
    expectTypeOf<"accounts:read">().toExtend<Scope>();
  });

  it("functions have the types of methods, and take callers with their scopes", () => {
    expectTypeOf(getAccount).returns.toEqualTypeOf<ReturnType<typeof outfame.accounts.get>>();
    expectTypeOf(listAccounts).returns.toEqualTypeOf<ReturnType<typeof outfame.accounts.list>>();
    expectTypeOf(createAccount).parameter(1).toEqualTypeOf<AccountCreate>();
    const anything = createCaller({ apiKey: "sk_test_types" });
    const reader = createCaller({ apiKey: "sk_test_types", scopes: ["accounts:read"] });
    () => getAccount(anything, "acc_1");
    () => createAccount(anything, { instagram_username: "a" });
    () => getAccount(reader, "acc_1");
    // @ts-expect-error the caller lacks accounts:write
    () => createAccount(reader, { instagram_username: "a" });
    // @ts-expect-error not a scope of the API
    () => createCaller({ apiKey: "sk_test_types", scopes: ["accounts:reed"] });
  });

  it("errors narrow by code to their class and body, per operation, and stay open", () => {
    const check = (error: GetAccountError): string => {
      switch (error.code) {
        case "unauthorized":
          expectTypeOf(error.status).toEqualTypeOf<401>();
          expectTypeOf(error.body).toEqualTypeOf<UnauthorizedErrorBody>();
          return error.body.error.message;
        case "insufficient_scope":
          expectTypeOf(error).toExtend<InsufficientScopeError>();
          return error.required.join();
        case "rate_limit_exceeded":
          expectTypeOf(error).toExtend<RateLimitError>();
          return String(error.body.error.retry_after);
        case "not_found":
        case "invalid_request":
        case "internal_error":
        case "service_unavailable":
          return error.body.error.message;
        // @ts-expect-error reading can't conflict
        case "conflict":
          return "";
        default:
          expectTypeOf(error).toEqualTypeOf<UnrecognizedApiError | TransportError>();
          return error.message;
      }
    };
    expectTypeOf(check).returns.toBeString();
    expectTypeOf<UnrecognizedApiError>().toExtend<ApiError>();
  });

  it("a webhook event narrows by its type", () => {
    const check = (event: WebhookEvent): number | string => {
      if (event.type === "account.growth_milestone") return event.data.milestone;
      expectTypeOf(event.type).toEqualTypeOf<Exclude<keyof WebhookEventMap, "account.growth_milestone">>();
      return event.id;
    };
    expectTypeOf(check).parameter(0).toEqualTypeOf<WebhookEventMap[keyof WebhookEventMap]>();
  });
});

describe("two printers read the same document", () => {
  it("what openapi-typescript says of a response is what the client gives", () => {
    expectTypeOf<Json<"getAccount", 200>>().toExtend<Account>();
    expectTypeOf<Json<"listAccounts", 200>>().toExtend<AccountList>();
    expectTypeOf<Json<"getTargeting", 200>>().toExtend<TargetingConfig>();
    expectTypeOf<Json<"getAnalyticsOverview", 200>>().toExtend<AnalyticsOverview>();
    expectTypeOf<Json<"getWebhook", 200>>().toExtend<Webhook>();
    expectTypeOf<keyof components["schemas"]["Account"]>().toEqualTypeOf<keyof Account>();
    expectTypeOf<keyof components["schemas"]["TargetingConfig"]>().toEqualTypeOf<keyof TargetingConfig>();
  });

  it("what the client sends is what openapi-typescript demands", () => {
    type Sent<Body> = { [Key in keyof Body]: Exclude<Body[Key], undefined> };
    expectTypeOf<keyof Sent<components["schemas"]["AccountCreate"]>>().toEqualTypeOf<keyof AccountCreate>();
    expectTypeOf<keyof components["schemas"]["TargetingConfigUpdate"]>().toEqualTypeOf<
      keyof TargetingConfigUpdate
    >();
  });
});
