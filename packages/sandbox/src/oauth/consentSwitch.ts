import type { Connection } from "../storage/connection.ts";
import { Settings } from "../storage/settings.ts";

/** Who decides on a request for access: a person on the page, or the sandbox in their place. */
export const consentModes = ["ask", "allow", "deny"] as const;
export type ConsentMode = (typeof consentModes)[number];

export interface ConsentSwitch {
  readonly mode: ConsentMode;
  /** Which organization allows; null: the one that was there first. */
  readonly organization: string | null;
}

const name = "consent";

/** How the switch stands: as it was set last, else as the sandbox was started. */
export async function consentSwitch(connection: Connection, usual: ConsentMode): Promise<ConsentSwitch> {
  const kept = await new Settings(connection).get(name);
  return kept === undefined ? { mode: usual, organization: null } : (JSON.parse(kept) as ConsentSwitch);
}

/** Sets the switch, for every instance and until it is set again. */
export async function setConsentSwitch(
  connection: Connection,
  { mode, organization }: ConsentSwitch,
): Promise<void> {
  await new Settings(connection).set(name, JSON.stringify({ mode, organization }));
}
