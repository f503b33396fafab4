import { setTimeout as wait } from "node:timers/promises";
import { ApiError, type ApiErrorFacts } from "../errors/apiError.ts";
import type { ErrorCatalogue } from "../errors/catalogue.ts";
import type { Outgoing } from "../http/message.ts";
import type { FaultRule } from "./rule.ts";

/**
 * The answer as a fault leaves it.
 * @param perform gives the answer that it would have been; not called where the fault comes before.
 * @throws ApiError with the document's code for the fault's status, where it has one.
 */
export async function spoil(
  rule: FaultRule,
  catalogue: ErrorCatalogue,
  perform: () => Promise<Outgoing>,
): Promise<Outgoing> {
  const transport = rule.transport ?? undefined;
  if (rule.latency_ms > 0) await wait(rule.latency_ms, undefined, { ref: false });
  // Only of an answer that is there, a part can be lost.
  const performed =
    rule.moment === "after" || (rule.status === null && transport !== "reset") ? await perform() : nothing;
  if (rule.status === null) return { ...performed, transport };
  const code = catalogue.codeOf(rule.status);
  if (code === undefined || transport !== undefined) return { ...gatewayPage(rule), transport };
  throw new ApiError(code, factsOf(rule));
}

/** What the document has in an error of the status, made up where nobody said. */
function factsOf({ status, retry_after: given }: FaultRule): ApiErrorFacts {
  const retryAfter = given ?? (status === 429 ? 1 : null);
  return {
    ...(retryAfter === null ? {} : { retryAfter }),
    ...(status === 400
      ? { details: [{ field: "request", message: "is refused as the sandbox was told to" }] }
      : {}),
  };
}

const nothing: Outgoing = { status: 500, headers: [], body: undefined };

/** What stands between a client and an API answers such failures with: a page for people. */
function gatewayPage({ status, retry_after: retryAfter }: FaultRule): Outgoing {
  return {
    status: status ?? 502,
    headers: [
      ["Content-Type", "text/html; charset=utf-8"],
      ...(retryAfter === null ? [] : [["Retry-After", String(retryAfter)] as const]),
    ],
    body: `<!doctype html><html lang="en"><title>${status}</title><h1>${status}</h1><p>Injected by the sandbox.</p></html>`,
  };
}
