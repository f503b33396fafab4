import type { EncodingSpec } from "../operation.ts";
import { uuid } from "../uuid.ts";
import type { WireBody } from "./body.ts";
import { FilePart } from "./file-part.ts";
import { contentText, queryPieces } from "./styled.ts";
import { isObject, isPresent } from "./value.ts";

type Bytes = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;
type Piece = string | Bytes | ReadableStream<Uint8Array>;

/**
 * A `multipart/form-data` body (RFC 7578). Written here, because `FormData` gives a file name to every part that
 * has a content type. Arrays repeat their part; objects are JSON unless the document gives a type or a style. It is one
 * `Blob`, which can be sent again; with a stream in it, it is a stream.
 */
export function multipart(
  fields: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, EncodingSpec>>,
): WireBody {
  const boundary = `form-${uuid()}`;
  const pieces: Piece[] = [];
  const add = (name: string, part: PartContent, more: Readonly<Record<string, string>> = {}) => {
    const { content, type, filename } = part;
    const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
    const headers = Object.entries({ ...(type && { "Content-Type": type }), ...more, ...part.headers });
    pieces.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n`,
      ...headers.map(([header, value]) => `${header}: ${oneLine(header, value)}\r\n`),
      "\r\n",
      content,
      "\r\n",
    );
  };
  for (const [name, value] of Object.entries(fields)) {
    const spec = encoding[name] ?? {};
    if ((spec.style ?? spec.explode) !== undefined) {
      new URLSearchParams(queryPieces(name, value, spec).join("&")).forEach((text, key) => {
        add(key, { content: text, type: "" });
      });
      continue;
    }
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isPresent(item)) add(name, partOf(item, name, spec), spec.headers);
    }
  }
  const type = `multipart/form-data; boundary=${boundary}`;
  const all = [...pieces, `--${boundary}--\r\n`];
  return all.every(isWhole)
    ? { body: new Blob(all, { type }), contentType: null }
    : { body: streamOf(all), contentType: type };
}

interface PartContent {
  readonly content: Piece;
  /** Empty: none is said. */
  readonly type: string;
  readonly filename?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is sent as a file: `File` with its name, other binary values with the name of their field. */
function partOf(value: unknown, field: string, { contentType }: EncodingSpec): PartContent {
  if (value instanceof FilePart) {
    const inner = partOf(value.content, field, { ...(contentType !== undefined && { contentType }) });
    const { name = inner.filename ?? field, type = inner.type, headers } = value;
    return { content: inner.content, type, filename: name, headers };
  }
  if (isBytes(value) || value instanceof ReadableStream) {
    const own = value instanceof Blob ? value.type : "";
    // In Bun every Blob has the member; only a `File` has a name in it.
    const named = value instanceof Blob && "name" in value ? value.name : undefined;
    const filename = typeof named === "string" ? named : field;
    return { content: value, type: only(contentType, own || "application/octet-stream"), filename };
  }
  const type = only(contentType, isObject(value) || Array.isArray(value) ? "application/json" : "");
  return { content: contentText(type, value), type };
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function isWhole(piece: Piece): piece is string | Bytes {
  return !(piece instanceof ReadableStream);
}

/** One piece after another, each read when it is asked for. */
function streamOf(pieces: readonly Piece[]): ReadableStream<Uint8Array> {
  const bytes = readAll(pieces);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return();
    },
  });
}

async function* readAll(pieces: readonly Piece[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    const stream = piece instanceof ReadableStream ? piece : new Blob([piece]).stream();
    const reader = stream.getReader();
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    } finally {
      await reader.cancel();
    }
  }
}

/** The declared type if it is one; for a choice or a range, the part's own where it is known. */
function only(declared: string | undefined, own: string): string {
  return declared === undefined || /[*,]/.test(declared) ? own : declared;
}

/** Escapes as browsers do (WHATWG HTML §4.10.22.8). */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

function oneLine(header: string, value: string): string {
  if (/[\r\n\0]/.test(value)) throw new TypeError(`the header ${header} of a part must be one line`);
  return value;
}
