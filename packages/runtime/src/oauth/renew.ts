import type { Clock } from "../clock.ts";
import { OAuthError, ReauthorizationRequiredError } from "../errors/oauth-error.ts";
import { hasEnded, isDue } from "./expiry.ts";
import type { Grant, TokenRecord } from "./grant.ts";
import { requestTokens } from "./request-tokens.ts";
import type { AuthorizationServer } from "./server.ts";
import type { Lease, TokenStore } from "./store.ts";
import { LeaseLostError, type Vault } from "./vault.ts";

/** What a renewal works with. */
export interface Renewal {
  readonly store: TokenStore;
  readonly vault: Vault;
  readonly server: AuthorizationServer;
  readonly clock: Clock;
  /** Whether a refresh token ends with its use. */
  readonly rotates: boolean;
  /** Whether using an ended refresh token again ends all tokens of the grant (RFC 9700 §4.14.2). */
  readonly reuseRevokesFamily: boolean;
}

/** What a renewal is for. */
export interface Wish {
  /** An access token that the API refused: only another one will do. */
  readonly rejected: string | undefined;
  /** Nobody waits for it: the access token still works. */
  readonly ahead: boolean;
}

/** What is stored after a renewal, and whether this renewal brought it. */
export interface Renewed {
  readonly record: TokenRecord;
  readonly fresh: boolean;
}

/** Whether a grant's access token can be sent. */
export function isUsable(grant: Grant, rejected: string | undefined, now: number): boolean {
  return grant.accessToken !== rejected && !hasEnded(grant, now);
}

/**
 * Gets tokens that satisfy a wish, while no other process does: those that another has stored meanwhile, otherwise by
 * the refresh token. A refresh whose outcome is unknown is tried once more at most, after looking into the store.
 * Throws a `ReauthorizationRequiredError` when only the user can help.
 */
export async function renew(renewal: Renewal, wish: Wish): Promise<Renewed> {
  const locked = () =>
    renewal.store.withLock(leaseFor(renewal.server), (held) => renewLocked(renewal, wish, held));
  return locked().catch((error) => {
    // Whoever took over may have renewed; what this process won is in the vault.
    if (error instanceof LeaseLostError) return locked();
    throw error;
  });
}

/** Milliseconds for which a lock is taken: two requests fit in, with time to store what they bring. */
export function leaseFor({ timeout }: AuthorizationServer): number {
  return 3 * timeout;
}

async function renewLocked(renewal: Renewal, wish: Wish, lease: Lease): Promise<Renewed> {
  const { store, vault, clock, reuseRevokesFamily } = renewal;
  const stored = (await store.get()) ?? { version: 0 };
  const salvaged = await vault.salvage(stored, lease);
  if (salvaged) return { record: salvaged, fresh: true };
  const { grant, ended, refreshingSince } = stored;
  if (!grant) throw new ReauthorizationRequiredError("no_tokens");
  const now = clock.now();
  if (satisfies(grant, wish, now)) return { record: stored, fresh: false };
  if (grant.refreshToken === undefined) throw new ReauthorizationRequiredError("no_refresh_token");
  if (ended) throw new ReauthorizationRequiredError(ended);
  // Somebody's refresh never came back: trying again may end everything, so what still works is used to its end first.
  if (refreshingSince !== undefined && reuseRevokesFamily && isUsable(grant, wish.rejected, now)) {
    return { record: stored, fresh: false };
  }
  return refresh(renewal, wish, lease, { record: stored, grant, doubtful: refreshingSince !== undefined });
}

function satisfies(grant: Grant, { rejected, ahead }: Wish, now: number): boolean {
  return grant.accessToken !== rejected && !(ahead ? isDue : hasEnded)(grant, now);
}

interface Attempt {
  readonly record: TokenRecord;
  readonly grant: Grant;
  /** An earlier refresh may have used the refresh token up. */
  readonly doubtful: boolean;
  /** This is the second refresh of this renewal. */
  readonly again?: boolean;
}

async function refresh(renewal: Renewal, wish: Wish, lease: Lease, attempt: Attempt): Promise<Renewed> {
  const { store, vault, server, clock, rotates } = renewal;
  const { grant } = attempt;
  const { refreshToken = "" } = grant;
  if (clock.now() + server.timeout > lease.until) throw new LeaseLostError();
  const refreshingSince = attempt.record.refreshingSince ?? clock.now();
  // Stored first, so that whoever comes after a crash knows that the refresh token may be used up.
  const record = rotates
    ? await vault.write(attempt.record, { grant, refreshingSince }, lease)
    : attempt.record;
  let won: Grant;
  try {
    won = await requestTokens(server, { grant_type: "refresh_token", refresh_token: refreshToken }, grant);
  } catch (error) {
    const stored = await store.get();
    // Another process may have rotated the token in spite of the lock: then its tokens are the ones to use.
    if (
      stored?.grant &&
      stored.grant.refreshToken !== refreshToken &&
      satisfies(stored.grant, wish, clock.now())
    )
      return { record: stored, fresh: false };
    if (OAuthError.is(error) && isRefusal(error))
      return refuse(renewal, lease, { ...attempt, record }, error);
    if (wish.ahead || attempt.again) throw error;
    return refresh(renewal, wish, lease, { record, grant, doubtful: true, again: true });
  }
  return { record: await vault.keep(record, won, lease), fresh: true };
}

/** Whether the server looked at the request and did nothing: anything else leaves open what happened. */
function isRefusal({ status = 0 }: OAuthError): boolean {
  return status >= 300 && status < 500;
}

async function refuse(
  { vault, rotates }: Renewal,
  lease: Lease,
  { record, grant, doubtful }: Attempt,
  error: OAuthError,
): Promise<never> {
  if (error.error !== "invalid_grant") {
    if (rotates && !doubtful) await vault.write(record, { grant }, lease);
    throw error;
  }
  const ended = doubtful ? "rotation_lost" : "refused";
  await vault.write(record, { grant, ended }, lease);
  throw new ReauthorizationRequiredError(ended, {}, error);
}
