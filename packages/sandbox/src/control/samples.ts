import { usualEnvironment } from "../core/environment.ts";
import type { Engine } from "../engine.ts";
import type { AccountCreateInput } from "../generated/types.ts";
import { accountHandlers } from "../resources/accounts.ts";
import { stream } from "../simulation/chance.ts";
import { username } from "../simulation/words.ts";
import type { Store } from "../storage/store.ts";

/** Connects simulated accounts to an organization: the same seed connects the same ones. */
export async function connectSamples(
  { world, scheme, validators }: Engine,
  store: Store,
  organization: string,
  count: number,
): Promise<void> {
  const { createAccount } = accountHandlers(world);
  const tenant = { organization, environment: usualEnvironment(scheme.environments) };
  const fill = validators.filling({ $ref: "schemas#/$defs/AccountCreate" });
  for (let number = 0; number < count; number++) {
    const next = stream(world.seed, "sample", number);
    const body: Record<string, unknown> = { instagram_username: `${username(next)}.${number}` };
    fill(body);
    // Filled in from the document's schema, which the type is made from.
    await createAccount({ store, tenant, params: {}, body: body as unknown as AccountCreateInput });
  }
}
