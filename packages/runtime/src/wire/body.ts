import type { BodySpec } from "../operation.ts";
import { toJson } from "./json-text.ts";

/** A body as `fetch` takes it. `null` as content type: `fetch` knows it better. */
export interface WireBody {
  readonly body: NonNullable<RequestInit["body"]>;
  readonly contentType: string | null;
}

/** Writes a body that is not JSON. */
export type BodyWriter = (value: unknown, spec: BodySpec) => WireBody;

/** Serialises a request body: as JSON, unless the part `bodies` is there. `undefined` when there is none. */
export function serializeBody(value: unknown, spec: BodySpec, bodies?: BodyWriter): WireBody | undefined {
  if (value === undefined) return undefined;
  return bodies?.(value, spec) ?? { body: toJson(value), contentType: spec.contentType };
}
