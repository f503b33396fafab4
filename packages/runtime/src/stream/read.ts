import { systemClock } from "../clock.ts";
import { SdkError } from "../errors/sdk-error.ts";
import { AbortError, ConnectionError, ResponseError } from "../errors/transport-error.ts";
import type { OperationSpec, StreamSpec } from "../operation.ts";
import type { Result } from "../result.ts";
import { chunks } from "./chunks.ts";
import { EventParser } from "./event-parser.ts";
import { lineSplitter, sequenceSplitter } from "./lines.ts";
import type { Connection, StreamSource } from "./source.ts";

/** Milliseconds before connecting again, where the server has not said; doubled each time that it brings nothing. */
const defaultRetry = 1_000;
const longestRetry = 30_000;
/** How often in a row connecting again may bring nothing. */
const mostFruitless = 5;

/** All items, over as many connections as it takes. */
export async function* readItems(
  { operation, stream, options }: Pick<StreamSource, "operation" | "stream" | "options">,
  first: Connection,
  closing: AbortSignal,
  reconnect: (lastEventId: string) => Promise<Result<Connection, SdkError>>,
): AsyncGenerator<unknown, void, undefined> {
  const { reconnect: when = operation.idempotent ? "broken" : "never", signal } = options;
  const isEvents = stream.format === "events";
  const ended = eitherOf(signal, closing);
  const parser = new EventParser();
  try {
    let connection = first;
    for (let fruitless = 0; connection.body; ) {
      let failure: ConnectionError | undefined;
      try {
        for await (const item of itemsOf(
          connection,
          connection.body,
          operation,
          stream,
          parser,
          ended.signal,
        )) {
          fruitless = 0;
          if (item === done) return;
          yield item;
        }
      } catch (error) {
        if (error instanceof SdkError) throw error;
        failure = new ConnectionError({ ...connection.facts, status: connection.status }, error);
      }
      if (closing.aborted) return;
      if (signal?.aborted) throw new AbortError(connection.facts, signal.reason);
      const again = isEvents && (when === "always" || (when === "broken" && failure !== undefined));
      if (!again || fruitless === mostFruitless) {
        if (failure) throw failure;
        return;
      }
      const wait = Math.min(
        (parser.retry ?? defaultRetry) * 2 ** fruitless,
        Math.max(longestRetry, parser.retry ?? 0),
      );
      fruitless += 1;
      await systemClock.sleep(wait, ended.signal);
      if (closing.aborted) return;
      parser.restart();
      const result = await reconnect(parser.lastEventId);
      if (!result.ok) throw result.error;
      connection = result.data;
    }
  } finally {
    ended.release();
  }
}

/** What ends a stream from inside. */
const done = Symbol("done");

/** The items of one connection. */
async function* itemsOf(
  connection: Connection,
  body: ReadableStream<Uint8Array>,
  { codec }: OperationSpec,
  stream: StreamSpec,
  parser: EventParser,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { format, text } = stream;
  const parse = (json: string, event?: string) =>
    parseItem(json, connection, codec && ((item) => codec.parseItem(item, stream, event)));
  const splitter = format === "sequence" ? sequenceSplitter() : lineSplitter();
  const isText = (event: string) => text === true || (Array.isArray(text) && text.includes(event));
  const itemOf = (line: string): unknown => {
    if (format !== "events") return line.trim() === "" ? undefined : { item: parse(line) };
    const event = parser.read(line);
    if (event === undefined) return undefined;
    if (isText(event.event)) return { item: event };
    // No JSON looks like this: it is how some servers say that all has been said.
    if (event.data === "[DONE]") return { item: done };
    return { item: { ...event, data: parse(event.data, event.event) } };
  };
  for await (const chunk of chunks(body, signal)) {
    for (const line of splitter.push(chunk)) {
      const found = itemOf(line);
      if (isFound(found)) yield found.item;
    }
  }
  // An event that is not complete is none (HTML §9.2.6); a last line needs no end.
  const last = format === "events" || signal.aborted ? undefined : itemOf(splitter.rest());
  if (isFound(last)) yield last.item;
}

function isFound(value: unknown): value is { readonly item: unknown } {
  return value !== undefined;
}

function parseItem(
  text: string,
  { status, type, facts }: Connection,
  read: (text: string) => unknown = JSON.parse,
): unknown {
  try {
    return read(text);
  } catch (error) {
    const misfit = error instanceof TypeError ? `: ${error.message}` : ` is not JSON (${type})`;
    throw new ResponseError(`an item of the stream${misfit}`, status, text, facts);
  }
}

/** Aborted as soon as one of two is. `AbortSignal.any` is not everywhere. */
function eitherOf(
  first: AbortSignal | undefined,
  second: AbortSignal,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const both = [second, ...(first ? [first] : [])];
  for (const signal of both) {
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
  }
  const release = () => {
    for (const signal of both) signal.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, release };
}
