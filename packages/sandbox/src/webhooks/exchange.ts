import http, { type IncomingMessage } from "node:http";
import https from "node:https";

/** What an endpoint answered, or why it did not. */
export interface ExchangeOutcome {
  readonly succeeded: boolean;
  /** Null: none came. */
  readonly statusCode: number | null;
  /** Why there is no whole answer; null where there is one. */
  readonly error: string | null;
  /** The beginning of the answer's body. */
  readonly response: string;
}

export interface Posted {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Of an answer's body so much is kept, and so much is read at most. */
const keptBytes = 1_024;
const readBytes = 65_536;

/**
 * Posts JSON on a connection of its own. The time-out is over the whole exchange, the answer's body included. A redirect is an
 * answer like any other: it is not followed, so it is no success.
 */
export async function exchange(posted: Posted, timeoutMilliseconds: number): Promise<ExchangeOutcome> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  let statusCode: number | null = null;
  try {
    const answer = await post(posted, signal);
    statusCode = answer.statusCode ?? null;
    const response = await beginning(answer);
    const succeeded = statusCode !== null && statusCode >= 200 && statusCode < 300;
    return { succeeded, statusCode, error: null, response };
  } catch (error) {
    const reason = signal.aborted
      ? `The endpoint did not answer whole within ${timeoutMilliseconds / 1000} seconds.`
      : reasonOf(error);
    return { succeeded: false, statusCode, error: reason, response: "" };
  }
}

function post({ url, headers, body }: Posted, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request } = url.startsWith("https:") ? https : http;
    const bytes = Buffer.from(body);
    const outgoing = request(url, {
      method: "POST",
      // A connection that was kept may be closed by the other side just now, which would look like a failure of its own.
      agent: false,
      signal,
      headers: { ...headers, "content-type": "application/json", "content-length": bytes.length },
    });
    outgoing.on("response", resolve).on("error", reject).end(bytes);
  });
}

async function beginning(answer: IncomingMessage): Promise<string> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    if (length < keptBytes) kept.push(chunk.subarray(0, keptBytes - length));
    length += chunk.length;
    if (length >= readBytes) break;
  }
  return Buffer.concat(kept).toString("utf8");
}

/** Code and message, `ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:1`: what the endpoint's owner can search for. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return error.message === "" ? code : `${code}: ${error.message}`;
}
