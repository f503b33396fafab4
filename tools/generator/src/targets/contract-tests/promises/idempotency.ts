import { code } from "../../../emit/code.ts";
import type { Api } from "../../../model/types.ts";
import { nameOf, ownOperations } from "../operations.ts";
import type { Promised } from "../promise.ts";

export function idempotencyPromises(api: Api): readonly Promised[] {
  return ownOperations(api).flatMap((operation) => {
    if (operation.idempotencyKey === undefined) return [];
    const name = nameOf(operation);
    const place = `${operation.pointer}/parameters`;
    const given = [operation.id];
    return [
      {
        title: `${name} repeats its first answer to the same idempotency key, and acts once`,
        place,
        check: code`checks.replays`,
        given,
      },
      {
        title: `${name} refuses an idempotency key that comes with another request`,
        place,
        check: code`checks.refusesKeyReuse`,
        given,
      },
      {
        title: `${name} acts once for requests that come at once with one idempotency key`,
        place,
        check: code`checks.actsOnceForTwins`,
        given,
      },
      {
        title: `${name} keeps an idempotency key as long as it says, and no longer`,
        place,
        check: code`checks.keepsKeysAsLongAsSaid`,
        given,
      },
      {
        title: `${name} keeps the idempotency keys of each organization apart`,
        place,
        check: code`checks.keepsKeysApart`,
        given,
      },
    ];
  });
}
