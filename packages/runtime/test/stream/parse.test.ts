import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chunks } from "../../src/stream/chunks.ts";
import { EventParser, type ServerSentEvent } from "../../src/stream/event-parser.ts";
import { lineSplitter, type Splitter, sequenceSplitter } from "../../src/stream/lines.ts";

/** Cuts bytes at these places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

async function split(splitter: Splitter, pieces: readonly Uint8Array[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const chunk of chunks(streamOf(pieces), undefined)) found.push(...splitter.push(chunk));
  return [...found, splitter.rest()];
}

async function events(pieces: readonly Uint8Array[]): Promise<ServerSentEvent[]> {
  const parser = new EventParser();
  return (await split(lineSplitter(), pieces)).slice(0, -1).flatMap((line) => parser.read(line) ?? []);
}

const places = fc.array(fc.nat());
const ending = fc.constantFrom("\n", "\r", "\r\n");
const lineText = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n\0]/g, ""));

describe("wherever the bytes are cut", () => {
  test("lines are the same", async () => {
    const lines = fc.array(fc.tuple(lineText, ending));
    await fc.assert(
      fc.asyncProperty(lines, places, async (given, at) => {
        // LF after CR would be one end, not two.
        fc.pre(
          given.every(
            ([text, end], index) => !(text === "" && end === "\n" && given[index - 1]?.[1] === "\r"),
          ),
        );
        const bytes = new TextEncoder().encode(given.flat().join(""));
        const texts = given.map(([text]) => text);
        const [first = "", ...others] = texts;
        const want = [first.replace(/^\ufeff/, ""), ...others, ...(texts.length > 0 ? [""] : [])];
        expect(await split(lineSplitter(), cut(bytes, at))).toEqual(want);
      }),
    );
  });

  test("events are read back as they were written", async () => {
    const event = fc.record({
      event: lineText.filter((text) => text !== ""),
      data: fc.array(lineText, { minLength: 1 }),
      id: lineText,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event), ending, places, async (given, end, at) => {
        const text = given
          .flatMap(({ event: name, data, id }) => [
            `event: ${name}`,
            `id: ${id}`,
            ...data.map((line) => `data: ${line}`),
            "",
          ])
          .map((line) => line + end)
          .join("");
        const want = given.map(({ data, ...more }) => ({ ...more, data: data.join("\n") }));
        expect(await events(cut(new TextEncoder().encode(text), at))).toEqual(want);
      }),
    );
  });

  test("JSON sequences are read back as they were written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), places, async (given, at) => {
        const text = given.map((value) => `\x1e${JSON.stringify(value, null, 1)}\n`).join("");
        const found = await split(sequenceSplitter(), cut(new TextEncoder().encode(text), at));
        const texts = found.filter((record) => record.trim() !== "");
        expect(texts.map((record): unknown => JSON.parse(record))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });
});

test("what waits before connecting again is a number of digits, or nothing", () => {
  const parser = new EventParser();
  for (const [line, want] of [
    ["retry: 10", 10],
    ["retry: 1.5", 10],
    ["retry:", 10],
    ["retry: -1", 10],
    ["retry: 0", 0],
  ] as const) {
    parser.read(line);
    expect(parser.retry).toBe(want);
  }
});

test("no more is read than is asked for", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode("x"));
      },
    },
    { highWaterMark: 0 },
  );
  const reader = chunks(endless, undefined);
  await reader.next();
  await reader.next();
  expect(pulled).toBe(2);
  await reader.return();
});

test("an aborted signal ends it, also while it waits", async () => {
  let cancelled = false;
  const silent = new ReadableStream<Uint8Array>({
    cancel() {
      cancelled = true;
    },
  });
  const controller = new AbortController();
  const waiting = chunks(silent, controller.signal).next();
  controller.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(cancelled).toBe(true);
});
