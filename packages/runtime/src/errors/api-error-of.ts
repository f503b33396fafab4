import type { ApiError } from "./api-error.ts";
import type {
  AuthenticationError,
  ConflictError,
  InsufficientScopeError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./status-errors.ts";

interface ClassOfStatus {
  400: ValidationError;
  401: AuthenticationError;
  403: PermissionError;
  404: NotFoundError;
  409: ConflictError;
  422: ValidationError;
  429: RateLimitError;
}

/** The class that an error answer becomes. */
type ClassOf<Status extends number, Code extends string> = Status extends 403
  ? Code extends "insufficient_scope"
    ? InsufficientScopeError
    : PermissionError
  : Status extends keyof ClassOfStatus
    ? ClassOfStatus[Status]
    : `${Status}` extends `5${string}`
      ? ServerError
      : ApiError;

/**
 * One documented error of an operation. In a union of them `switch (error.code)` narrows to the class and body
 * of each. A missing scope found before sending has no body, so its body may be `undefined`.
 */
export type ApiErrorOf<Status extends number, Code extends string, Body> = ClassOf<Status, Code> & {
  readonly status: Status;
  readonly code: Code;
  readonly body: ClassOf<Status, Code> extends InsufficientScopeError ? Body | undefined : Body;
};

/**
 * A code that the document does not list for the operation. It is a string: `const code: string = error.code`.
 * It is declared as an enum, and exists as a type only, because that alone keeps it apart from the documented
 * literals: with `string`, or a branded string, `switch (error.code)` would narrow nothing.
 */
export declare enum UnrecognizedCode {
  Unrecognized = "(any other code)",
}

/** An error answer that the document does not list: newer than this client, or from something in between. */
export type UnrecognizedApiError = ApiError & { readonly code: UnrecognizedCode };
