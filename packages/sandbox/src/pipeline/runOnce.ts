import { createHash } from "node:crypto";
import type { OperationDescription } from "../description.ts";
import { conflict } from "../errors/apiError.ts";
import type { Database } from "../storage/database.ts";
import type { IdempotencyRecords, KeptResponse } from "../storage/idempotencyRecords.ts";
import type { Tenant } from "../storage/tenant.ts";

/** What makes two requests the same. */
export interface Identity {
  readonly key: string | null;
  /** Path and query. */
  readonly target: string;
  readonly bytes: Uint8Array;
}

/** Runs changes whole or not at all, and those with an idempotency key at most once. */
export interface Runner {
  /**
   * A result is kept where there was one; a failure changed nothing, so it is not kept and may be tried again.
   * @throws ApiError conflict where the key came with another request before.
   */
  run(
    operation: OperationDescription,
    tenant: Tenant,
    identity: Identity,
    work: () => KeptResponse,
  ): KeptResponse;
}

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export function runner(database: Database, records: IdempotencyRecords, now: () => number): Runner {
  return {
    run(operation, tenant, identity, work) {
      if (safeMethods.has(operation.method)) return work();
      const { idempotency } = operation;
      const { key } = identity;
      if (idempotency === null || key === null) return database.transaction(work);
      // Looking up, running and keeping are one transaction that holds the write lock: a twin waits, then finds the record.
      return database.transaction(() => {
        const fingerprint = fingerprintOf(identity);
        const known = records.find(tenant, operation.id, key, now());
        if (known !== undefined) {
          if (known.fingerprint === fingerprint) return known;
          throw conflict(
            `This ${idempotency.header} was used for another request. Make up a new one for each change.`,
          );
        }
        records.deleteExpired(now());
        const made = work();
        const expiresAt = now() + idempotency.retentionSeconds * 1000;
        records.insert(tenant, operation.id, key, { ...made, fingerprint }, expiresAt);
        return made;
      });
    },
  };
}

function fingerprintOf({ target, bytes }: Identity): string {
  return createHash("sha256").update(target).update("\0").update(bytes).digest("base64url");
}
