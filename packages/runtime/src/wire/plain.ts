import type { ParameterSpec } from "../operation.ts";
import { encode } from "./encode.ts";
import { isPresent, toText } from "./value.ts";

/** How parameters are written. What every client can do is here; the rest comes with the part `styles`. */
export interface ParameterWriter {
  /** `name=value` pieces of a query value. */
  readonly queryPieces: (name: string, value: unknown, spec: ParameterSpec) => string[];
  /** What takes the place of `{name}` in a path. */
  readonly pathText: (value: unknown, spec: ParameterSpec) => string;
  /** Pieces of a query that one value describes whole. */
  readonly querystring?: (value: unknown, spec: ParameterSpec) => string[];
  /** Sets the header and cookie parameters of an operation. */
  readonly setHeaders?: (headers: Headers, parameters: readonly ParameterSpec[], params: object) => void;
}

/** Default styles (RFC 6570 §3.2.2, §3.2.8) for text, numbers, booleans, and arrays of them in the query. */
export const plain: ParameterWriter = {
  queryPieces: (name, value) =>
    [value]
      .flat()
      .filter(isPresent)
      .map((item) => `${encode(name)}=${encode(toText(item))}`),
  pathText: (value) => encode(toText(value)),
};
