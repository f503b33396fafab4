import type { Partition } from "../auth/credentials.ts";
import { webCrypto } from "../web-crypto.ts";

/**
 * Names of partitions by secret: a hash (SHA-256), so that stores never see a secret, and processes that share one
 * agree. Without WebCrypto (pages without TLS) it is a name that holds in this process only.
 */
export class Partitions {
  readonly #names = new Map<string, string>();

  async name(partition: Partition): Promise<string> {
    if ("name" in partition) return partition.name;
    const { secret } = partition;
    const known = this.#names.get(secret);
    if (known !== undefined) return known;
    const bytes = new TextEncoder().encode(secret);
    const crypto = await webCrypto().catch(() => undefined);
    const digest = await crypto?.subtle.digest("SHA-256", bytes);
    const name = digest
      ? Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")
      : `local-${Math.random().toString(36).slice(2)}-${this.#names.size}`;
    // Tokens come and go; the names of the last ones are enough.
    if (this.#names.size > 99) this.#names.clear();
    if (!this.#names.has(secret)) this.#names.set(secret, name);
    return this.#names.get(secret) ?? name;
  }
}
