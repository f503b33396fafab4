import type { Agenda } from "../agenda/agenda.ts";
import type { Engine } from "../engine.ts";
import type { ConsentMode } from "../oauth/consentSwitch.ts";
import type { RequestLog } from "../observe/requestLog.ts";
import type { Watch } from "../observe/verdict.ts";
import type { Organization } from "../storage/organizations.ts";
import type { Switchboard } from "./switchboard.ts";

/** What the control plane acts on. */
export interface ControlServices {
  readonly engine: Engine;
  readonly agenda: Agenda;
  readonly log: RequestLog;
  readonly watch: Watch;
  readonly switchboard: Switchboard;
  /** Who decides on requests for access where nobody switched that. */
  readonly consent: ConsentMode;
  /** Reads where the clock stands for every instance. */
  readonly refreshClock: () => Promise<void>;
  /** The organization that is meant where a request names none. */
  readonly first: Organization;
}
