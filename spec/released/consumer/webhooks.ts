/* The golden consumer of @outfame/sdk/webhooks, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import Claim
  type Claim,
  //# import SignOptions
  type SignOptions,
  //# import SignedDelivery
  type SignedDelivery,
  //# import VerifiedDelivery
  type VerifiedDelivery,
  //# import VerifyOptions
  type VerifyOptions,
  //# import WebhookBody
  type WebhookBody,
  //# import WebhookContext
  type WebhookContext,
  //# import WebhookDelivery
  type WebhookDelivery,
  //# import WebhookEvent (webhooks)
  type WebhookEvent,
  //# import WebhookEventMap (webhooks)
  type WebhookEventMap,
  //# import WebhookHandlerOptions
  type WebhookHandlerOptions,
  //# import WebhookHeaders
  type WebhookHeaders,
  //# import WebhookProblem
  type WebhookProblem,
  //# import WebhookStore
  type WebhookStore,
  //# import WebhookVerificationError
  WebhookVerificationError,
  //# import createWebhookHandler
  createWebhookHandler,
  //# import memoryWebhookStore
  memoryWebhookStore,
  //# import signTestEvent
  signTestEvent,
  //# import toNodeListener
  toNodeListener,
  //# import unwrap
  unwrap,
  //# import verify
  verify,
} from "@outfame/sdk/webhooks";
import {
  //# import AccountFlaggedEvent
  type AccountFlaggedEvent,
  //# import AccountGrowthMilestoneEvent
  type AccountGrowthMilestoneEvent,
  //# import AccountStatusChangedEvent
  type AccountStatusChangedEvent,
  //# import BillingPaymentFailedEvent
  type BillingPaymentFailedEvent,
  //# import BillingPaymentSucceededEvent
  type BillingPaymentSucceededEvent,
  //# import EngagementDailySummaryEvent
  type EngagementDailySummaryEvent,
  //# import SdkError
  SdkError,
  //# import TargetingSuggestionsReadyEvent
  type TargetingSuggestionsReadyEvent,
  //# import WebhookEvent
  type WebhookEvent as WebhookEvent2,
  //# import WebhookEventMap
  type WebhookEventMap as WebhookEventMap2,
} from "@outfame/sdk";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

//# give Claim
export function give_Claim(): void {
  take<Claim>(given<"claimed">());
  take<Claim>(given<"duplicate">());
  take<Claim>(given<"busy">());
}

//# read Claim
export function read_Claim(value: Claim): void {
  //# read Claim
  take<"busy" | "claimed" | "duplicate">(value);
  take<boolean>(value === "claimed");
  take<boolean>(value === "duplicate");
  take<boolean>(value === "busy");
}

//# read SignOptions
export function read_SignOptions(value: SignOptions): void {
  //# read SignOptions.secret
  take<string>(value.secret);
  //# read SignOptions.id
  take<string | undefined>(value.id);
  //# read SignOptions.sentAt
  take<Date | undefined>(value.sentAt);
}

//# read SignedDelivery
export function read_SignedDelivery(value: SignedDelivery): void {
  //# read SignedDelivery.headers
  take<Readonly<Record<"content-type" | "webhook-id" | "webhook-signature" | "webhook-timestamp", string>>>(value.headers);
  //# read SignedDelivery.body
  take<string>(value.body);
}

//# read VerifiedDelivery
export function read_VerifiedDelivery(value: VerifiedDelivery): void {
  //# read VerifiedDelivery.id
  take<string>(value.id);
  //# read VerifiedDelivery.sentAt
  take<Date>(value.sentAt);
  //# read VerifiedDelivery.text
  take<string>(value.text);
}

//# give VerifyOptions
export function give_VerifyOptions(): void {
  //# give VerifyOptions
  take<VerifyOptions>({
    //# give VerifyOptions.secrets
    secrets: given<(readonly string[]) | string>(),
    //# give VerifyOptions.tolerance
    tolerance: given<number | undefined>(),
    //# give VerifyOptions.now
    now: given<(() => number) | undefined>(),
  });
  //# give VerifyOptions
  take<VerifyOptions>({
    //# give VerifyOptions.secrets
    secrets: given<(readonly string[]) | string>(),
  });
}

//# give WebhookBody
export function give_WebhookBody(): void {
  take<WebhookBody>(given<string>());
  take<WebhookBody>(given<ArrayBuffer>());
  take<WebhookBody>(given<Uint8Array<ArrayBufferLike>>());
}

//# read WebhookContext
export function read_WebhookContext(value: WebhookContext): void {
  //# read WebhookContext.id
  take<string>(value.id);
  //# read WebhookContext.sentAt
  take<Date>(value.sentAt);
}

//# give WebhookDelivery
export function give_WebhookDelivery(): void {
  //# give WebhookDelivery
  take<WebhookDelivery>({
    //# give WebhookDelivery.headers
    headers: given<WebhookHeaders>(),
    //# give WebhookDelivery.body
    body: given<WebhookBody>(),
  });
  //# give WebhookDelivery
  take<WebhookDelivery>({
    //# give WebhookDelivery.headers
    headers: given<WebhookHeaders>(),
    //# give WebhookDelivery.body
    body: given<WebhookBody>(),
  });
}

export function same_WebhookEvent(value: WebhookEvent): void {
  //# import WebhookEvent (webhooks)
  take<WebhookEvent2>(value);
}

export function same_WebhookEventMap(value: WebhookEventMap): void {
  //# import WebhookEventMap (webhooks)
  take<WebhookEventMap2>(value);
}

//# give WebhookHandlerOptions
export function give_WebhookHandlerOptions(): void {
  //# give WebhookHandlerOptions
  take<WebhookHandlerOptions>({
    //# give WebhookHandlerOptions.on
    on: given<{ readonly "account.growth_milestone"?: ((event: AccountGrowthMilestoneEvent, context: WebhookContext) => unknown); readonly "account.status_changed"?: ((event: AccountStatusChangedEvent, context: WebhookContext) => unknown); readonly "account.flagged"?: ((event: AccountFlaggedEvent, context: WebhookContext) => unknown); readonly "engagement.daily_summary"?: ((event: EngagementDailySummaryEvent, context: WebhookContext) => unknown); readonly "targeting.suggestions_ready"?: ((event: TargetingSuggestionsReadyEvent, context: WebhookContext) => unknown); readonly "billing.payment_succeeded"?: ((event: BillingPaymentSucceededEvent, context: WebhookContext) => unknown); readonly "billing.payment_failed"?: ((event: BillingPaymentFailedEvent, context: WebhookContext) => unknown) } & { readonly "*"?: ((event: AccountFlaggedEvent | AccountGrowthMilestoneEvent | AccountStatusChangedEvent | BillingPaymentFailedEvent | BillingPaymentSucceededEvent | EngagementDailySummaryEvent | TargetingSuggestionsReadyEvent, context: WebhookContext) => unknown) }>(),
    //# give WebhookHandlerOptions.deduplicateBy
    deduplicateBy: given<string | undefined>(),
    //# give WebhookHandlerOptions.store
    store: given<WebhookStore | undefined>(),
    //# give WebhookHandlerOptions.ttl
    ttl: given<number | undefined>(),
    //# give WebhookHandlerOptions.lease
    lease: given<number | undefined>(),
    //# give WebhookHandlerOptions.onError
    onError: given<((error: unknown, context: Partial<WebhookContext>) => void) | undefined>(),
    //# give WebhookHandlerOptions.maxBytes
    maxBytes: given<number | undefined>(),
    //# give WebhookHandlerOptions.secrets
    secrets: given<(readonly string[]) | string>(),
    //# give WebhookHandlerOptions.tolerance
    tolerance: given<number | undefined>(),
    //# give WebhookHandlerOptions.now
    now: given<(() => number) | undefined>(),
  });
  //# give WebhookHandlerOptions
  take<WebhookHandlerOptions>({
    //# give WebhookHandlerOptions.on
    on: given<{ readonly "account.growth_milestone"?: ((event: AccountGrowthMilestoneEvent, context: WebhookContext) => unknown); readonly "account.status_changed"?: ((event: AccountStatusChangedEvent, context: WebhookContext) => unknown); readonly "account.flagged"?: ((event: AccountFlaggedEvent, context: WebhookContext) => unknown); readonly "engagement.daily_summary"?: ((event: EngagementDailySummaryEvent, context: WebhookContext) => unknown); readonly "targeting.suggestions_ready"?: ((event: TargetingSuggestionsReadyEvent, context: WebhookContext) => unknown); readonly "billing.payment_succeeded"?: ((event: BillingPaymentSucceededEvent, context: WebhookContext) => unknown); readonly "billing.payment_failed"?: ((event: BillingPaymentFailedEvent, context: WebhookContext) => unknown) } & { readonly "*"?: ((event: AccountFlaggedEvent | AccountGrowthMilestoneEvent | AccountStatusChangedEvent | BillingPaymentFailedEvent | BillingPaymentSucceededEvent | EngagementDailySummaryEvent | TargetingSuggestionsReadyEvent, context: WebhookContext) => unknown) }>(),
    //# give WebhookHandlerOptions.secrets
    secrets: given<(readonly string[]) | string>(),
  });
}

//# give WebhookHeaders
export function give_WebhookHeaders(): void {
  take<WebhookHeaders>(given<Headers>());
  take<WebhookHeaders>(given<Readonly<Record<string, (readonly string[]) | string | undefined>>>());
  take<WebhookHeaders>(given<Iterable<readonly [string, string], any, any>>());
}

//# give WebhookProblem
export function give_WebhookProblem(): void {
  take<WebhookProblem>(given<"invalid_secret">());
  take<WebhookProblem>(given<"missing_header">());
  take<WebhookProblem>(given<"invalid_timestamp">());
  take<WebhookProblem>(given<"timestamp_too_old">());
  take<WebhookProblem>(given<"timestamp_in_future">());
  take<WebhookProblem>(given<"parsed_body">());
  take<WebhookProblem>(given<"invalid_body">());
  take<WebhookProblem>(given<"signature_mismatch">());
}

//# read WebhookProblem
export function read_WebhookProblem(value: WebhookProblem): void {
  //# read WebhookProblem
  take<"invalid_body" | "invalid_secret" | "invalid_timestamp" | "missing_header" | "parsed_body" | "signature_mismatch" | "timestamp_in_future" | "timestamp_too_old">(value);
  take<boolean>(value === "invalid_secret");
  take<boolean>(value === "missing_header");
  take<boolean>(value === "invalid_timestamp");
  take<boolean>(value === "timestamp_too_old");
  take<boolean>(value === "timestamp_in_future");
  take<boolean>(value === "parsed_body");
  take<boolean>(value === "invalid_body");
  take<boolean>(value === "signature_mismatch");
}

//# give WebhookStore
export function give_WebhookStore(): void {
  //# give WebhookStore
  take<WebhookStore>({
    //# give WebhookStore.claim
    claim: given<(id: string, lease: number) => Promise<Claim>>(),
    //# give WebhookStore.complete
    complete: given<(id: string, ttl: number) => Promise<void>>(),
    //# give WebhookStore.release
    release: given<(id: string) => Promise<void>>(),
  });
  //# give WebhookStore
  take<WebhookStore>({
    //# give WebhookStore.claim
    claim: given<(id: string, lease: number) => Promise<Claim>>(),
    //# give WebhookStore.complete
    complete: given<(id: string, ttl: number) => Promise<void>>(),
    //# give WebhookStore.release
    release: given<(id: string) => Promise<void>>(),
  });
}

//# read WebhookStore
export function read_WebhookStore(value: WebhookStore): void {
  //# call WebhookStore.claim
  take<Promise<Claim>>(value.claim(given<string>(), given<number>()));
  //# call WebhookStore.complete
  take<Promise<void>>(value.complete(given<string>(), given<number>()));
  //# call WebhookStore.release
  take<Promise<void>>(value.release(given<string>()));
}

export function use_WebhookVerificationError(value: unknown): void {
  //# call WebhookVerificationError
  take<boolean>(value instanceof WebhookVerificationError);
  //# call WebhookVerificationError
  take<WebhookVerificationError>(new WebhookVerificationError(given<WebhookProblem>(), given<string>()));
}

//# read WebhookVerificationError
export function read_WebhookVerificationError(value: WebhookVerificationError): void {
  //# read WebhookVerificationError
  take<SdkError>(value);
  //# read WebhookVerificationError.code
  take<WebhookProblem>(value.code);
  take<boolean>(value.code === "invalid_secret");
  take<boolean>(value.code === "missing_header");
  take<boolean>(value.code === "invalid_timestamp");
  take<boolean>(value.code === "timestamp_too_old");
  take<boolean>(value.code === "timestamp_in_future");
  take<boolean>(value.code === "parsed_body");
  take<boolean>(value.code === "invalid_body");
  take<boolean>(value.code === "signature_mismatch");
  //# read WebhookVerificationError.name
  take<"WebhookVerificationError">(value.name);
}

export function call_createWebhookHandler(): void {
  //# call createWebhookHandler
  take<(request: Request) => Promise<Response>>(createWebhookHandler(given<WebhookHandlerOptions>()));
}

export function call_memoryWebhookStore(): void {
  //# call memoryWebhookStore
  take<WebhookStore>(memoryWebhookStore());
  take<WebhookStore>(memoryWebhookStore(
    {
      //# give memoryWebhookStore.size
      size: given<number>(),
      //# give memoryWebhookStore.now
      now: given<(() => number)>(),
    },
  ));
  take<WebhookStore>(memoryWebhookStore(
    {
    },
  ));
}

export function call_signTestEvent(): void {
  //# call signTestEvent
  take<Promise<SignedDelivery>>(signTestEvent(given<WebhookEvent2>(), given<SignOptions>()));
}

export function call_toNodeListener(): void {
  //# call toNodeListener
  take<(request: { readonly method?: string | undefined; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly body?: unknown; readonly rawBody?: unknown; readonly readableEnded?: boolean; [Symbol.asyncIterator]?: (() => AsyncIterator<Uint8Array<ArrayBufferLike> | string, any, any>) }, response: { writeHead: (status: number, headers: Record<string, string>) => unknown; end: (body: string) => unknown }) => Promise<void>>(toNodeListener(given<(request: Request) => Promise<Response>>()));
}

export function call_unwrap(): void {
  //# call unwrap
  take<Promise<WebhookEvent2>>(unwrap(given<WebhookDelivery>(), given<VerifyOptions>()));
}

export function call_verify(): void {
  //# call verify
  take<Promise<VerifiedDelivery>>(verify(given<WebhookDelivery>(), given<VerifyOptions>()));
}
