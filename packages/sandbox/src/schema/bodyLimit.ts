import { type ApiError, invalidField } from "../errors/apiError.ts";

/** Bytes of the largest body that is read. */
export const bodyLimit = 1_048_576;

/** A body has more bytes than the limit. */
export function tooLarge(limit: number): ApiError {
  return invalidField("body", `must have at most ${limit} bytes`);
}
