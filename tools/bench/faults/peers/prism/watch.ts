import { contract } from "../../../../../packages/contract-tests/src/generated/contract.ts";
import type { ValidationProxy } from "./proxy.ts";
import { violationsHeader, violationsOf } from "./violations.ts";

/** What Prism says of exchanges. */
export interface Watch {
  /**
   * Sends a request through Prism, behind which the answer that the sandbox gave to it waits. Returns what Prism says about the answer.
   * @param shown how many were shown before, by operation and status
   * @param most how many of each are shown
   */
  show(
    request: Request,
    answer: Response,
    shown: Map<string, number>,
    most: number,
  ): Promise<readonly string[]>;
}

/** Milliseconds that Prism has for an answer. */
const patience = 5_000;

/**
 * Prism sees every request and every answer, and the tests see the answer as the sandbox gave it: a proxy that takes away what they look
 * at would change what they send. Not shown is what Prism can't carry: malformed JSON, which it never answers,
 * and redirects, which it follows itself.
 */
export function watchWith(proxy: ValidationProxy): Watch {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async show(request, answer, shown, most) {
      const { pathname, search } = new URL(request.url);
      const path = pathname.replace(contract.basePath, "");
      const { method, headers } = request;
      const where = `${method} ${templateOf(path)} ${answer.status}`;
      const count = (shown.get(where) ?? 0) + 1;
      shown.set(where, count);
      const body = request.body === null ? undefined : await request.text();
      if (count > most || isRedirect(answer) || isMalformed(headers, body)) return [];
      const send = async (): Promise<string | null> => {
        let reached = false;
        proxy.upstream = async () => {
          reached = true;
          return answer;
        };
        const response = await fetch(proxy.url + path + search, {
          method,
          headers,
          redirect: "manual",
          signal: AbortSignal.timeout(patience),
          ...(body === undefined ? {} : { body }),
        });
        await response.arrayBuffer();
        return reached ? response.headers.get(violationsHeader) : null;
      };
      const turn = last.then(send).catch(() => null);
      last = turn;
      return violationsOf(where, await turn);
    },
  };
}

const templates = contract.operations.map(({ path }) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
}));

/** Path as the document writes it; one that it does not have as it is. */
function templateOf(path: string): string {
  return templates.find(({ pattern }) => pattern.test(path))?.path ?? path;
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400;
}

function isMalformed(headers: Headers, body: string | undefined): boolean {
  if (body === undefined || !/json/i.test(headers.get("content-type") ?? "")) return false;
  try {
    JSON.parse(body);
    return false;
  } catch {
    return true;
  }
}
