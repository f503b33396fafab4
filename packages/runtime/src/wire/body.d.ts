import type { BodySpec } from "../operation.ts";
/** A body as `fetch` takes it. `null` as content type: `fetch` knows it better. */
export interface WireBody {
    readonly body: NonNullable<RequestInit["body"]>;
    readonly contentType: string | null;
}
/** Serialises a request body; `undefined` when there is none. */
export declare function serializeBody(value: unknown, spec: BodySpec): WireBody | undefined;
