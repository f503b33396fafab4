import type { ApiPromise } from "../api-promise.ts";
import type { SdkError } from "../errors/sdk-error.ts";
import { ResponseError } from "../errors/transport-error.ts";
import type { Result } from "../result.ts";
import { ItemStream } from "./item-stream.ts";
import type { StreamOptions } from "./options.ts";
import { readItems } from "./read.ts";
import type { Connection, StreamSource } from "./source.ts";

/** Sends a call and gives its answer as items. */
export async function openStream(source: StreamSource): Promise<Result<ItemStream<unknown>, SdkError>> {
  const first = await connect(source, source.options);
  if (!first.ok) return first;
  const closing = new AbortController();
  const items = readItems(source, first.data, closing.signal, (lastEventId) => {
    const headers = { ...source.options.headers, "last-event-id": utf8(lastEventId) };
    return connect(source, lastEventId === "" ? source.options : { ...source.options, headers });
  });
  const stream = new ItemStream(items, () => {
    closing.abort();
    // A generator that has not begun would never come to its end.
    if (!first.data.body?.locked) void first.data.body?.cancel();
  });
  return { ...first, data: stream };
}

/** One connection: its body is there as soon as its headers are. */
async function connect(
  { transport, operation, stream, input }: StreamSource,
  options: StreamOptions,
): Promise<Result<Connection, SdkError>> {
  const raw = { ...operation, response: "binary", reading: "stream" } as const;
  const call: ApiPromise<ReadableStream<Uint8Array> | undefined, SdkError> = transport.send(
    raw,
    input,
    options,
  );
  const result = await call.result();
  if (!result.ok) return result;
  const { data: body, response, ...facts } = result;
  const type = response.headers.get("content-type") ?? "no content type";
  if (body && stream.format === "events" && !/^text\/event-stream\s*(;|$)/i.test(type)) {
    await body.cancel();
    const problem = `the body is no event stream (${type})`;
    return {
      ok: false,
      error: new ResponseError(problem, response.status, undefined, { operation, ...facts }),
    };
  }
  return { ...result, data: { body, type, status: response.status, facts: { operation, ...facts } } };
}

/** Header values are bytes: those of the id in UTF-8 (HTML §9.2.3). */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
