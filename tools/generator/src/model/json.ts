/** Values as JSON has them, and the way to one. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** JSON Pointer (RFC 6901) into the bundled document, with its leading `#`. */
export type Pointer = string;
