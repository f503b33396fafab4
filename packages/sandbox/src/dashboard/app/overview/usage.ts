import type { Usage } from "../../../control/generated/types.ts";

/** Whether anything was counted in a window that has not ended. */
export function isUsed({ windows }: Usage): boolean {
  return windows.some(({ used }) => used > 0);
}

/** How many requests were counted between two readings. A window that began anew counts from nothing. */
export function counted(before: readonly Usage[], after: readonly Usage[]): number {
  const known = new Map(before.map((usage) => [usage.id, longest(usage)]));
  return after.reduce((sum, usage) => {
    const now = longest(usage);
    const then = known.get(usage.id);
    const isSame = then !== undefined && then.resetsAt === now.resetsAt && then.used <= now.used;
    return sum + (isSame ? now.used - then.used : now.used);
  }, 0);
}

/** The window that begins anew least often. */
function longest({ windows }: Usage) {
  const { used = 0, resets_at: resetsAt = "" } =
    windows.find(({ window }) => window === "day") ?? windows.at(-1) ?? {};
  return { used, resetsAt };
}
