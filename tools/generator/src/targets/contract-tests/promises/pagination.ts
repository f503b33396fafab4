import { code } from "../../../emit/code.ts";
import type { Api } from "../../../model/types.ts";
import { nameOf, ownOperations } from "../operations.ts";
import type { Promised } from "../promise.ts";

export function paginationPromises(api: Api): readonly Promised[] {
  return ownOperations(api).flatMap((operation) => {
    if (operation.pagination === undefined) return [];
    const name = nameOf(operation);
    const place = `${operation.pointer}/x-pagination`;
    const given = [operation.id];
    return [
      {
        title: `A walk through ${name} returns each item once, in order, at every page size`,
        place,
        check: code`checks.walksOnce`,
        given,
      },
      {
        title: `A walk through ${name} loses and repeats nothing while items are added`,
        place,
        check: code`checks.walksWhileAdding`,
        given,
      },
      {
        title: `A walk through ${name} loses and repeats nothing while items are deleted`,
        place,
        check: code`checks.walksWhileDeleting`,
        given,
      },
      {
        title: `${name} refuses a cursor that it did not give out`,
        place,
        check: code`checks.refusesBadCursor`,
        given,
      },
    ];
  });
}
