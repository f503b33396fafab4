import type { Clock } from "../core/clock.ts";
import type { IdSource } from "../core/ids.ts";
import type { ApiDescription } from "../description.ts";
import type { Validators } from "../schema/validators.ts";
import type { Database } from "../storage/connection.ts";
import type { ConsentMode } from "./consentSwitch.ts";
import type { OAuthFacts } from "./facts.ts";

/** What codes and tokens are made with. */
export interface OAuthContext {
  readonly facts: OAuthFacts;
  readonly clock: Clock;
  readonly ids: IdSource;
}

/** A code or refresh token came a second time: somebody has it who should not, or a client is careless. */
export interface Reuse {
  readonly token: "code" | "refresh";
  readonly clientId: string;
  readonly organization: string;
  readonly environment: string;
  readonly grantId: string;
}

/** What the authorization server needs of the sandbox. */
export interface OAuthServices {
  readonly description: ApiDescription;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly validators: Validators;
  /** URL that callers reach the sandbox by, without path. Undefined: the origin of the request. */
  readonly publicUrl?: string | undefined;
  /** Who decides, unless it was set otherwise while the sandbox ran. */
  readonly consent: ConsentMode;
  /** Told of faults of the server itself. */
  report(error: unknown): void;
  /** The API's own response for a failure that OAuth has no form for. */
  toResponse(error: unknown): Response;
  /** Told after the family was revoked. */
  onReuse?(reuse: Reuse): void;
}
