import { code } from "../../emit/code.ts";
import { lineComment } from "../../emit/comment.ts";
import { literal, stringLiteral } from "../../emit/literal.ts";
import type { JsonObject } from "../../model/types.ts";
import type { VirtualFile } from "../../target.ts";
import type { ContractTestsOptions } from "./options.ts";

/** `contract.ts`: the whole contract as one value. */
export function contractFile(contract: JsonObject, { library }: ContractTestsOptions): VirtualFile {
  const { text } = code`${lineComment("Made by sdkgen. Do not edit.")}
import type { Contract } from ${stringLiteral(library)};

export const contract: Contract = ${literal(contract)};
`;
  return { path: "contract.ts", text };
}
