import { toJson } from "./json-text.ts";

/** Whether a media type is a row of JSON texts: JSON Lines, NDJSON, or a JSON sequence (RFC 7464). */
export function isLines(mediaType: string): boolean {
  return /^application\/(x-)?(jsonl|jsonlines|ndjson|json-lines|json-seq)\b|[+]json-seq\b/i.test(mediaType);
}

/** Items as a body of lines: a list at once, so that it can be sent again; others one by one, as they come. */
export function writeLines(items: object, mediaType: string): string | ReadableStream<Uint8Array> {
  const prefix = /json-seq/i.test(mediaType) ? "\x1e" : "";
  const write = (item: unknown) => `${prefix}${toJson(item)}\n`;
  if (Array.isArray(items)) return items.map(write).join("");
  const iterator = iteratorOf(items);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(write(value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function iteratorOf(items: object): AsyncIterator<unknown> | Iterator<unknown> {
  if (isAsync(items)) return items[Symbol.asyncIterator]();
  if (isSync(items)) return items[Symbol.iterator]();
  throw new TypeError("a body of lines has to be a list, an iterable or an async iterable of its items");
}

function isAsync(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value;
}

function isSync(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
