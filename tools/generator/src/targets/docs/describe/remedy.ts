import type { Api, ErrorCase, Operation } from "../../../model/types.ts";
import type { Inline } from "../page.ts";
import { listed } from "../words.ts";

/** What a caller does about an error: from its status (RFC 9110 §15), whether it may be retried, and what the API declares. */
export function remedyOf(
  api: Api,
  { status, code, retryable }: Pick<ErrorCase, "status" | "code" | "retryable">,
  operation?: Operation,
): readonly Inline[] {
  const { rateLimits, errorShape, requestIdHeader } = api;
  if (status === "429" || (code !== undefined && code === rateLimits?.error)) {
    const header = rateLimits?.headers.retryAfter ?? "Retry-After";
    return ["Wait for the seconds in the header ", { code: header }, ", then send the same request again."];
  }
  const byStatus = statusRemedies[status];
  if (byStatus !== undefined)
    return byStatus(code === undefined ? undefined : errorShape?.details, operation);
  if (retryable || status.startsWith("5")) {
    const quote: readonly Inline[] =
      requestIdHeader === undefined
        ? []
        : [" If it persists, report it with the value of the header ", { code: requestIdHeader }, "."];
    return [
      operation?.idempotent === false
        ? "Find out whether the request took effect before you send it again: it is not idempotent."
        : "Send the request again, after waits that grow and vary.",
      ...quote,
    ];
  }
  return ["Change the request: sent again unchanged, it fails again."];
}

type Remedy = (details: string | undefined, operation: Operation | undefined) => readonly Inline[];

const correct: Remedy = (details) =>
  details === undefined
    ? ["Correct the request. Sent again unchanged, it fails again."]
    : ["Correct what ", { code: details }, " names. Sent again unchanged, the request fails again."];

const statusRemedies: Readonly<Record<string, Remedy>> = {
  "400": correct,
  "401": () => ["Send a credential that is valid. One that was revoked or has expired has to be replaced."],
  "403": (_, operation) => {
    const [first, ...others] = operation?.scopeSets ?? [];
    if (first === undefined) return ["Use a credential that has the permission that the operation requires."];
    const sets = [first, ...others].map((set) => listed(set.map((scope) => [{ code: scope }])));
    return ["Use a credential that has ", ...listed(sets, "or"), "."];
  },
  "404": () => ["Check the path and the ids in it. What was deleted is not found any more."],
  "405": () => ["Use a method that the path has. The header ", { code: "Allow" }, " names them."],
  "409": (_, operation) =>
    operation?.idempotencyKey === undefined
      ? ["Read the state of the resource, and decide whether the change is still wanted."]
      : [
          "Read the state of the resource, and decide whether the change is still wanted; use a new ",
          { code: operation.idempotencyKey },
          " for each new change.",
        ],
  "410": () => ["It is gone for good: remove what refers to it."],
  "413": () => ["Send less in one request."],
  "415": () => ["Send the body in a media type that the operation takes."],
  "422": correct,
};
