import { expect } from "vitest";
import { breaches } from "../support/document.ts";

/** What every answer of the API carries, whatever became of the request. */
export const carried = [
  "X-Request-Id",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "X-RateLimit-Burst-Limit",
  "X-RateLimit-Burst-Remaining",
];

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Failure {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly request_id: string;
    readonly details?: readonly { readonly field: string; readonly message: string }[];
  };
}

/** Fields that a refusal names; empty where it names none. */
export function namedFields({ text }: Answered): readonly string[] {
  return ((JSON.parse(text) as Partial<Failure>).error?.details ?? []).map(({ field }) => field);
}

/**
 * Holds an answer of the API against the law: no fault of the server, a status and a body that the document has, every
 * header.
 */
export function obeysLaw(method: string, path: string, answered: Answered, asked: string): void {
  const { status, headers, text } = answered;
  expect(status, asked).toBeLessThan(500);
  for (const name of carried) expect(headers.get(name), `${name} of ${asked}`).toMatch(/^(?:req_\w+|\d+)$/);
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  if (method !== "HEAD")
    expect(breaches(method, path, { status, headers, body }), `${asked} → ${text}`).toEqual([]);
  if (status >= 400 && method !== "HEAD") obeysErrorForm(answered, asked);
}

/** The one form of failures, with `details` wherever the request is at fault. */
export function obeysErrorForm(answered: Answered, asked: string): void {
  const { error } = JSON.parse(answered.text) as Failure;
  expect(error.request_id, asked).toBe(answered.headers.get("X-Request-Id"));
  expect(error.message, asked).not.toBe("");
  if (answered.status === 400) expect(error.details?.length, asked).toBeGreaterThan(0);
}
