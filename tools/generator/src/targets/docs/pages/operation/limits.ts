import type { Operation } from "../../../../model/types.ts";
import { heading, paragraph } from "../../blocks.ts";
import { limitsOf, partitionSentence, planTable } from "../../describe/limits.ts";
import type { Docs } from "../../docs.ts";
import type { Ids } from "../../ids.ts";
import type { Block } from "../../page.ts";

/** The limits by plan. */
export function operationLimits({ api }: Docs, operation: Operation, ids: Ids): readonly Block[] {
  const limits = limitsOf(api, operation);
  if (limits === undefined || limits.plans.length === 0) return [];
  const partition = partitionSentence(api, limits);
  return [
    heading(ids, 2, "Rate limits", "rate-limits"),
    paragraph(
      operation.rateLimits === undefined
        ? "The call counts toward the limits of the plan. "
        : "This operation has limits of its own. ",
      ...partition,
    ),
    ...planTable(limits.plans),
  ];
}
