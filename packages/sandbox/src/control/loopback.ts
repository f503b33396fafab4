import { ApiError } from "../errors/apiError.ts";

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Lets only programs of this machine in: a page in a browser reaches a loopback address too, under a name of its own
 * (DNS rebinding) or with its origin in the request, and is turned away.
 *
 * @throws ApiError not_found, which tells nothing.
 */
export function demandLoopback(request: Request): void {
  const origin = request.headers.get("Origin");
  const hosts = [request.url, ...(origin === null ? [] : [origin])].map((url) =>
    URL.canParse(url) ? new URL(url).hostname : "",
  );
  if (hosts.every((host) => loopback.has(host))) return;
  throw new ApiError("not_found", { message: "There is nothing under this path." });
}
