import type { Api, JsonValue, Operation } from "../../model/types.ts";
import type { CodeSample } from "../../target.ts";
import type { Places } from "./places.ts";
import type { Uses } from "./uses.ts";

/** What every page is made from. */
export interface Docs {
  readonly api: Api;
  readonly places: Places;
  readonly uses: Uses;
  /** A value of each named schema that the document's examples hold. */
  readonly examples: ReadonlyMap<string, JsonValue>;
  /** What environment variables in samples begin with: `OUTFAME`. */
  readonly environmentPrefix: string;
  /** The call of an operation in every language, cURL first. */
  samples(operation: Operation): readonly CodeSample[];
}

export function operationsOf(api: Api): readonly Operation[] {
  return api.resources.flatMap((resource) => resource.operations);
}
