import type { Operations } from "../../../control/generated/types.ts";
import { Problem, problemFrom } from "./problem.ts";
import { targetOf } from "./target.ts";

/** An operation of the control plane, as its client's data has it. */
export interface Sendable<Id extends keyof Operations> {
  readonly id: Id;
  readonly method: string;
  readonly path: string;
}

type Params<Id extends keyof Operations> = Operations[Id]["params"];
type Body<Id extends keyof Operations> = Operations[Id]["body"];

/** What an operation is called with: its path's and query's parameters, and its body. */
type CallOf<Id extends keyof Operations> = (Record<never, never> extends Params<Id>
  ? { readonly params?: Params<Id> }
  : { readonly params: Params<Id> }) &
  (undefined extends Body<Id> ? { readonly body?: Body<Id> } : { readonly body: Body<Id> });

type Arguments<Id extends keyof Operations> =
  Record<never, never> extends CallOf<Id> ? [call?: CallOf<Id>] : [call: CallOf<Id>];

/** Path that the control plane is under. */
export const controlPath = "/_sandbox";

/**
 * Calls the control plane. The whole client of the same document would be half of the page's weight, for retries and
 * pacing that a page beside its server has no use for; its data and the types are what is used here.
 * @throws Problem where the answer is no success, or there is none.
 */
export async function send<Id extends keyof Operations>(
  operation: Sendable<Id>,
  ...[call]: Arguments<Id>
): Promise<Operations[Id]["result"]> {
  const { params = {}, body } = (call ?? {}) as { params?: object; body?: unknown };
  const response = await reach(controlPath + targetOf(operation.path, params), {
    method: operation.method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
  const text = await response.text();
  const answer: unknown = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw problemFrom(response.status, answer);
  // The control plane answers as its document says, which the type is made from.
  return answer as Operations[Id]["result"];
}

async function reach(target: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(target, init);
  } catch {
    throw new Problem("The sandbox does not answer. Is it still running?");
  }
}
