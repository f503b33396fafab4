import type { KeyScheme } from "../core/keys.ts";
import type { ApiDescription } from "../description.ts";
import { type FieldError, invalidRequest, notFound } from "../errors/apiError.ts";
import type { Organization } from "../storage/organizations.ts";
import type { Store } from "../storage/store.ts";

/** Values that only the API's document can tell the good ones of. */
export interface NamedValues {
  readonly plan?: string | undefined;
  readonly environment?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  readonly operation?: string | undefined;
}

/** @throws ApiError invalid_request naming each value that is not the document's. */
export function demandDocumented(description: ApiDescription, scheme: KeyScheme, given: NamedValues): void {
  const plans = (description.rateLimits?.plans ?? []).map(({ name }) => name);
  const operations = ["*", ...description.operations.map(({ id }) => id)];
  const faults: FieldError[] = [
    ...fault("plan", given.plan, plans),
    ...fault("environment", given.environment, scheme.environments),
    ...fault("operation", given.operation, operations),
    ...(given.scopes ?? []).flatMap((scope, index) => fault(`scopes[${index}]`, scope, description.scopes)),
  ];
  if (faults.length > 0) throw invalidRequest(faults);
}

function fault(field: string, value: string | undefined, known: readonly string[]): readonly FieldError[] {
  if (value === undefined || known.includes(value)) return [];
  return [{ field, message: `must be one of: ${known.join(", ")}` }];
}

/**
 * The organization that is meant: the first, where none is named.
 * @throws ApiError not_found where there is none of this id.
 */
export async function organizationOf(
  store: Store,
  first: Organization,
  id: string | undefined,
): Promise<Organization> {
  const found = await store.organizations.find(id ?? first.id);
  if (found === undefined) throw notFound(`There is no organization ${id}.`);
  return found;
}
