import { type Code, code, join } from "../../emit/code.ts";
import { literal, stringLiteral } from "../../emit/literal.ts";
import type { JsonValue, Pointer } from "../../model/types.ts";

/** One test: what is promised, where the document promises it, and the check of the library that holds the server to it. */
export interface Promised {
  readonly title: string;
  readonly place: Pointer;
  /** `responses.succeeds` */
  readonly check: Code;
  readonly given: readonly JsonValue[];
}

export function printPromise({ title, place, check, given }: Promised): Code {
  const values = join([code`run`, ...given.map(literal)], ", ");
  return code`promise(${stringLiteral(title)}, ${stringLiteral(place)}, (run) =>
  ${check}(${values}),
);`;
}
