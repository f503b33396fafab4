import type { Contract } from "../contract.ts";
import type { Vault } from "../report/vault.ts";
import type { Credential, Target } from "../target/target.ts";

/** What every credential that was handed out may do, until it is revoked or expires. */
export class Book {
  readonly #scopes = new Map<string, readonly string[]>();

  add(secret: string, scopes: readonly string[]): void {
    this.#scopes.set(secret, scopes);
  }

  end(secret: string): void {
    this.#scopes.delete(secret);
  }

  scopesOf(secret: string): readonly string[] | undefined {
    return this.#scopes.get(secret);
  }
}

/** The same target; what it hands out is put down in the book, and kept from every report. */
export function witnessed(target: Target, contract: Contract, book: Book, vault: Vault): Target {
  const known = <Given extends Credential>(
    given: Given,
    scopes: readonly string[] = contract.scopes,
  ): Given => {
    vault.add(given.secret);
    book.add(given.secret, scopes);
    return given;
  };
  const { credential, credentials, tokens, stranger, oauthClient, revoke, expire } = target;
  const end = (ending: NonNullable<Target["revoke"]>) => async (given: Credential) => {
    await ending(given);
    book.end(given.secret);
  };
  return {
    ...target,
    credential: async () => known(await credential()),
    ...(credentials && { credentials: async (wish) => known(await credentials(wish), wish.scopes) }),
    ...(stranger && { stranger: async () => known(await stranger()) }),
    ...(revoke && { revoke: end(revoke) }),
    ...(expire && { expire: end(expire) }),
    ...(tokens && {
      async tokens(wish) {
        const given = known(await tokens(wish), wish.scopes);
        vault.add(given.refreshToken);
        vault.add(given.client.secret);
        return given;
      },
    }),
    ...(oauthClient && {
      async oauthClient(wish) {
        const client = await oauthClient(wish);
        vault.add(client.secret);
        return client;
      },
    }),
  };
}
