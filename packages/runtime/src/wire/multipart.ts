import type { EncodingSpec } from "../operation.ts";
import { uuid } from "../uuid.ts";
import { contentText, queryPieces } from "./styled.ts";
import { isObject, isPresent } from "./value.ts";

type Part = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

/**
 * A `multipart/form-data` body (RFC 7578). Written here, because `FormData` gives a file name to every part that
 * has a content type. Arrays repeat their part; objects are JSON unless the document gives a type or a style.
 */
export function multipart(
  fields: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, EncodingSpec>>,
): Blob {
  const boundary = `form-${uuid()}`;
  const parts: Part[] = [];
  const add = (name: string, content: Part, type: string, filename?: string) => {
    const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n`,
      type && `Content-Type: ${type}\r\n`,
      "\r\n",
      content,
      "\r\n",
    );
  };
  for (const [name, value] of Object.entries(fields)) {
    const spec = encoding[name] ?? {};
    if ((spec.style ?? spec.explode) !== undefined) {
      new URLSearchParams(queryPieces(name, value, spec).join("&")).forEach((text, key) => {
        add(key, text, "");
      });
      continue;
    }
    for (const item of Array.isArray(value) ? value : [value]) {
      if (!isPresent(item)) continue;
      const file = toFile(item, name);
      const fallback = file
        ? file.type || "application/octet-stream"
        : isObject(item)
          ? "application/json"
          : "";
      const type = only(spec.contentType, fallback);
      add(name, file?.content ?? contentText(type, item), type, file?.name);
    }
  }
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}

/** What is sent as a file: `File` with its name, other binary values with the name of their field. */
function toFile(value: unknown, field: string): { content: Part; type: string; name: string } | undefined {
  if (value instanceof Blob) {
    const name = "name" in value && typeof value.name === "string" ? value.name : field;
    return { content: value, type: value.type, name };
  }
  return value instanceof ArrayBuffer || isBytes(value)
    ? { content: value, type: "", name: field }
    : undefined;
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(value);
}

/** The declared type if it is one; for a choice or a range, the part's own where it is known. */
function only(declared: string | undefined, own: string): string {
  return declared === undefined || /[*,]/.test(declared) ? own : declared;
}

/** Escapes as browsers do (WHATWG HTML §4.10.22.8). */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}
