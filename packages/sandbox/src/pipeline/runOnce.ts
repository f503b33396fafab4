import { createHash } from "node:crypto";
import type { OperationDescription } from "../description.ts";
import { conflict } from "../errors/apiError.ts";
import type { KeptResponse } from "../storage/idempotencyRecords.ts";
import type { Storage, Store } from "../storage/store.ts";
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
    work: (store: Store) => Promise<KeptResponse>,
  ): Promise<KeptResponse>;
}

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export function runner(storage: Storage, now: () => number): Runner {
  return {
    run(operation, tenant, identity, work) {
      if (safeMethods.has(operation.method)) return storage.read(work);
      const { idempotency } = operation;
      const { key } = identity;
      if (idempotency === null || key === null) return storage.transaction(work);
      // Looking up, running and keeping are one transaction that holds the write lock: a twin waits, then finds the record.
      return storage.transaction(async (store) => {
        const fingerprint = fingerprintOf(identity);
        const known = await store.idempotencyRecords.find(tenant, operation.id, key, now());
        if (known !== undefined) {
          if (known.fingerprint === fingerprint) return known;
          throw conflict(
            `This ${idempotency.header} was used for another request. Make up a new one for each change.`,
          );
        }
        const made = await work(store);
        const expiresAt = now() + idempotency.retentionSeconds * 1000;
        await store.idempotencyRecords.insert(tenant, operation.id, key, { ...made, fingerprint }, expiresAt);
        return made;
      });
    },
  };
}

function fingerprintOf({ target, bytes }: Identity): string {
  return createHash("sha256").update(target).update("\0").update(bytes).digest("base64url");
}
