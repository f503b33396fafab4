import type { ApiDescription, ErrorDescription } from "../description.ts";

/** The codes that the server itself may answer with; each has to be in the document. */
export const serverCodes = [
  "invalid_request",
  "unauthorized",
  "insufficient_scope",
  "not_found",
  "conflict",
  "internal_error",
] as const;

/** Finds what the document says of an error code. */
export interface ErrorCatalogue {
  /** @throws Error where the document has no such code. */
  find(code: string): ErrorDescription;
  /** The code the document gives a status, where it has one. */
  codeOf(status: number): string | undefined;
  /** Code of what can't be done now, and may be tried again. */
  readonly unavailable: string;
}

/** @throws Error where a code is missing that the server can't do without. */
export function errorCatalogue(description: ApiDescription): ErrorCatalogue {
  const byCode = new Map(description.errors.map((error) => [error.code, error]));
  const find = (code: string): ErrorDescription => {
    const error = byCode.get(code);
    if (error === undefined) {
      throw new Error(
        `The document has no error code "${code}": add it to the document and run "sdkgen generate".`,
      );
    }
    return error;
  };
  const limitError = description.rateLimits?.error;
  for (const code of [...serverCodes, ...(limitError ? [limitError] : [])]) find(code);
  return {
    find,
    codeOf: (status) => description.errors.find((error) => error.status === status)?.code,
    unavailable: description.errors.find(({ status }) => status === 503)?.code ?? "internal_error",
  };
}
