import { camelCase, safeName, words } from "../../emit/names.ts";
import { readFormerNames } from "../../vocabulary/index.ts";
import type { FormerName } from "../types.ts";
import { readExtension } from "./extension.ts";
import { methodName, safeMember } from "./names.ts";
import type { OperationDraft } from "./operation.ts";

/**
 * What clients called an operation once. `resource.method` and a single word name a method; anything longer is a former
 * operationId, of which the method's name is made just as it was then.
 */
export function readFormer(
  { view }: OperationDraft,
  group: { readonly name: string; readonly tag: string | undefined },
): FormerName[] {
  const extension = view.at("x-sdk-former-names");
  const names = readExtension(extension, readFormerNames) ?? [];
  return names.map((name, index): FormerName => {
    const pointer = `${extension.pointer}/${index}`;
    const [method = "", resource] = name.split(".").reverse();
    if (resource !== undefined)
      return {
        resource: safeName(camelCase(resource), "resource"),
        method: safeMember(camelCase(method)),
        operationId: undefined,
        pointer,
      };
    const operationId = words(name).length > 1 ? name : undefined;
    const own =
      operationId === undefined ? safeMember(camelCase(name)) : methodName(name, group.tag ?? group.name);
    return { resource: group.name, method: own, operationId, pointer };
  });
}
