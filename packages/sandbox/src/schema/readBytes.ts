import { type ApiError, invalidField } from "../errors/apiError.ts";

/** Largest body that is read. */
export const bodyLimit = 1_048_576;

/**
 * Reads a body to its end, or only as far as the limit.
 * @throws ApiError invalid_request where it is larger.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) throw tooLarge(limit);
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

function tooLarge(limit: number): ApiError {
  return invalidField("body", `must have at most ${limit} bytes`);
}
