import type { OperationSpec, SecurityRequirementSpec } from "../operation.ts";

/**
 * The first way into an operation whose credentials are all there; one that needs none is the last resort. `undefined` when
 * there is none.
 */
export function chooseWay(
  { security = [] }: OperationSpec,
  isKnown: (scheme: string) => boolean,
): SecurityRequirementSpec | undefined {
  if (security.length === 0) return {};
  const usable = security.filter((names) => Object.keys(names).every(isKnown));
  return usable.find((names) => Object.keys(names).length > 0) ?? usable[0];
}
