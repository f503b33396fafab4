import { code } from "../../emit/code.ts";
import { lineComment } from "../../emit/comment.ts";
import { literal, stringLiteral } from "../../emit/literal.ts";
import type { JsonObject } from "../../model/types.ts";
import type { VirtualFile } from "../../target.ts";
import type { SandboxOptions } from "./options.ts";

/** `description.ts`: the whole description as one value. */
export function descriptionFile(description: JsonObject, options: SandboxOptions): VirtualFile {
  const { text } = code`${lineComment("Made by sdkgen. Do not edit.")}
import type { ApiDescription } from ${stringLiteral(options.descriptionModule)};

export const description: ApiDescription = ${literal(description)};
`;
  return { path: "description.ts", text };
}
