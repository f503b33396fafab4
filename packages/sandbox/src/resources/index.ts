import { accountHandlers } from "./accounts.ts";
import { analyticsHandlers } from "./analytics.ts";
import { engagementHandlers } from "./engagement.ts";
import type { Handlers } from "./handlers.ts";
import { targetingHandlers } from "./targeting.ts";
import { webhookHandlers } from "./webhooks.ts";
import type { World } from "./world.ts";

/** A handler for every operation of the document: one that is missing does not compile. */
export function handlers(world: World): Handlers {
  return {
    ...accountHandlers(world),
    ...targetingHandlers(world),
    ...analyticsHandlers(world),
    ...engagementHandlers(world),
    ...webhookHandlers(world),
  };
}
