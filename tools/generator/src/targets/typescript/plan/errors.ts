import type { ErrorCase, Resource } from "../../../model/types.ts";

/** A way to fail that the document gives a code. */
export type CodedError = ErrorCase & { readonly code: string };

/** Codes that mean one status and one body wherever they come: they get a name in `ErrorByCode`. */
export function findCommonErrors(resources: readonly Resource[]): ReadonlyMap<string, CodedError> {
  const cases = resources.flatMap(({ operations }) => operations.flatMap((operation) => operation.errors));
  const common = new Map<string, CodedError>();
  const ambiguous = new Set<string>();
  for (const { code, ...error } of cases) {
    if (code === undefined || !isExactStatus(error.status)) continue;
    const known = common.get(code);
    if (known && (known.status !== error.status || bodyOf(known) !== bodyOf(error))) ambiguous.add(code);
    if (known === undefined) common.set(code, { ...error, code });
  }
  for (const code of ambiguous) common.delete(code);
  return common;
}

/** `404`, as opposed to `4XX` and `default`. */
export function isExactStatus(status: string): boolean {
  return /^[1-5]\d\d$/.test(status);
}

function bodyOf({ schema }: Pick<ErrorCase, "schema">): string | undefined {
  return schema?.kind === "ref" ? schema.name : schema?.pointer;
}
