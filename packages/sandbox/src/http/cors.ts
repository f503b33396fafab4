import type { ApiDescription } from "../description.ts";
import type { Answer, HeaderPair, Incoming, Outgoing } from "./message.ts";

/** How long browsers may keep the answer to a preflight, in seconds. */
const preflightAge = "600";

/**
 * Lets pages of some origins read the API's answers (Fetch standard, CORS protocol). Credentials travel in the
 * `Authorization` header alone, so cookies are never asked for.
 *
 * @param origins as browsers send them, `http://localhost:3000`; `*` for every one.
 */
export function withCors(answer: Answer, origins: readonly string[], description: ApiDescription): Answer {
  if (origins.length === 0) return answer;
  const exposed = exposedHeaders(description);
  return async (request) => {
    const origin = request.header("origin");
    if (origin === null || !(origins.includes(origin) || origins.includes("*"))) return answer(request);
    const allowed: HeaderPair[] = [
      ["Access-Control-Allow-Origin", origin],
      ["Vary", "Origin"],
    ];
    if (isPreflight(request)) return preflight(request, allowed);
    const made = await answer(request);
    const expose: HeaderPair = ["Access-Control-Expose-Headers", exposed];
    return { ...made, headers: [...made.headers, ...allowed, expose] };
  };
}

function isPreflight(request: Incoming): boolean {
  return request.method === "OPTIONS" && request.header("access-control-request-method") !== null;
}

/** A preflight comes without credentials, and is no request to the API yet. */
function preflight(request: Incoming, allowed: readonly HeaderPair[]): Outgoing {
  const method = request.header("access-control-request-method") ?? "";
  const headers = request.header("access-control-request-headers") ?? "";
  return {
    status: 204,
    headers: [
      ...allowed,
      ["Access-Control-Allow-Methods", method],
      ["Access-Control-Allow-Headers", headers],
      ["Access-Control-Max-Age", preflightAge],
    ],
    body: undefined,
  };
}

function exposedHeaders({ rateLimits, requestIdHeader }: ApiDescription): string {
  const names = [requestIdHeader, ...Object.values(rateLimits?.headers ?? {})];
  return names.filter((name) => name !== null).join(", ");
}
