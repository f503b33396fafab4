import type { Request } from "../../../control/generated/types.ts";

/** What the log is narrowed to. Undefined: to nothing. */
export interface RequestFilterValues {
  readonly method: string | undefined;
  readonly status: string | undefined;
  readonly operation: string | undefined;
  readonly text: string | undefined;
  /** To the organization that is shown; requests of nobody known are left out then. */
  readonly mine: boolean;
}

/** The filter in an address. */
export function readFilter(query: URLSearchParams): RequestFilterValues {
  const value = (name: string): string | undefined => query.get(name) || undefined;
  return {
    method: value("method"),
    status: value("status"),
    operation: value("operation"),
    text: value("text"),
    mine: query.get("of") === "organization",
  };
}

/** Whether a text is in what is known of a request, however it is written. */
export function hasText(request: Request, text: string | undefined): boolean {
  if (text === undefined) return true;
  const { id, target, operation, credential_id: credential, code, fault } = request;
  const wanted = text.trim().toLowerCase();
  return [id, target, operation, credential, code, fault].some((known) =>
    known?.toLowerCase().includes(wanted),
  );
}
