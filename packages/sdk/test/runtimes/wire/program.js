import { FilePart, Wire } from "./client/index.ts";

/** One program for every runtime: what it reports has to be the same everywhere, but for what browsers do not allow. */
export async function program({ baseUrl }) {
  const xml = {
    stringify: (value) => `<x>${JSON.stringify(value)}</x>`,
    parse: (text) => JSON.parse(text.slice(3, -4)),
  };
  const { wire } = new Wire({ baseUrl, xml, maxRetries: 0 });
  return {
    on: globalThis.navigator?.userAgent ?? `Node.js/${globalThis.process.versions.node}`,
    streams: await readStreams(wire),
    bytes: await moveBytes(wire),
    forms: await fillForms(wire),
    xml: await wire.xml({ a: ["ü", 1] }),
    styled: told(await wire.styled(["a", "b c"], { deep: { a: { b: "1" } }, "X-Tags": ["x", "y"] })),
    cookie: await attempt(async () => (await wire.cookie({ session: "a;b" })).cookie),
  };
}

async function readStreams(wire) {
  const events = [];
  for await (const { data, id } of wire.events()) events.push([data.n, id]);
  const lines = [];
  for await (const line of wire.readLines()) lines.push(line);
  // Left after one event, and aborted while it is silent: both have to end.
  const left = [];
  for await (const { data } of wire.endless()) {
    left.push(data);
    break;
  }
  const controller = new AbortController();
  const aborted = await attempt(async () => {
    for await (const _ of wire.endless({ signal: controller.signal })) controller.abort();
  });
  const sent = await attempt(async () => told(await wire.sendLines(later({ a: 1 }, { a: "ü" }))));
  return { events, lines, left, aborted, sent, list: told(await wire.sendLines([{ a: 1 }])) };
}

async function moveBytes(wire) {
  const sum = (bytes) => bytes.reduce((total, byte, index) => total + byte * (index + 1), 0);
  const blob = await wire.download();
  let streamed = 0;
  let read = 0;
  const reader = (await wire.download({ as: "stream" })).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const byte of next.value) streamed += byte * ++read;
  }
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const up = async (body) => {
    const { text } = await wire.upload(body);
    return sum(Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  };
  return {
    down: [
      sum(new Uint8Array(await blob.arrayBuffer())),
      sum(await wire.download({ as: "bytes" })),
      streamed,
    ],
    up: [await up(bytes), await up(bytes.buffer), await up(new Blob([bytes]))],
    streamedUp: await attempt(() => up(new Blob([bytes]).stream())),
  };
}

async function fillForms(wire) {
  const data = { note: "ü", data: { a: [1] } };
  const file = new FilePart(new TextEncoder().encode("1"), { name: "ü.txt", type: "text/plain" });
  const streamed = new FilePart(new Blob(["2"]).stream(), { name: "s.bin" });
  return {
    parts: told(await wire.form({ ...data, files: [file, new Blob(["2"], { type: "text/csv" })] })),
    streamed: await attempt(async () => told(await wire.form({ files: [streamed] }))),
    fields: told(await wire.fields({ a: "x y&ü", b: [1, 2] })),
  };
}

/** What the server says that arrived, its text read as UTF-8. */
function told({ text, ...arrived }) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return { ...arrived, text: new TextDecoder().decode(bytes) };
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    return { thrown: error.name };
  }
}

async function* later(...items) {
  for (const item of items) {
    await undefined;
    yield item;
  }
}
