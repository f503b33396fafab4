import type { OperationContract } from "../contract.ts";
import { excerpt } from "../http/verify.ts";
import { inputFor } from "../plan/fixtures.ts";
import { statusOf } from "../plan/producers.ts";
import { valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import type { Credential } from "../target/target.ts";
import { leavesAlone } from "./effect.ts";

/** An operation and a kind of credential: the scopes that are needed are enough, each one removed is refused, and so are all the others together. */
export async function demandsScopes(run: Run, id: string, scheme: string): Promise<void> {
  const operation = run.operation(id);
  const sets = operation.security.flatMap((alternative) =>
    alternative.filter((one) => one.scheme === scheme).map(({ scopes }) => scopes),
  );
  const issue = issuer(run, scheme);
  const everything = run.contract.scopes;
  for (const needed of sets) await allowed(run, operation, await issue(needed), `exactly ${list(needed)}`);
  // Of things that are still there: what was allowed just now may have been their end.
  const input = await inputFor(run, operation, { fresh: true });
  await leavesAlone(run, operation, input, "A request that was refused for its scopes", async () => {
    for (const needed of sets) {
      for (const one of needed) {
        const rest = everything.filter((scope) => scope !== one);
        if (!isEnough(rest)) await refused(run, operation, await issue(rest), `everything but ${one}`, sets);
        const few = needed.filter((scope) => scope !== one);
        if (few.length > 0 && !isEnough(few))
          await refused(run, operation, await issue(few), list(few), sets);
      }
    }
    const others = everything.filter((scope) => !sets.some((needed) => needed.includes(scope)));
    for (const scope of others)
      if (!isEnough([scope])) await refused(run, operation, await issue([scope]), scope, sets);
    if (scheme !== "oauth" && !isEnough([]) && run.has("credentials")) await tryNone();
  });

  function isEnough(scopes: readonly string[]): boolean {
    return sets.some((needed) => needed.every((scope) => scopes.includes(scope)));
  }

  async function tryNone(): Promise<void> {
    await refused(run, operation, await issue([]), "no scope", sets);
  }
}

function issuer(run: Run, scheme: string): (scopes: readonly string[]) => Promise<Credential> {
  const found = run.contract.securitySchemes.find(({ name }) => name === scheme);
  if (found?.type === "oauth2") {
    run.need("tokens");
    return (scopes) => run.tokens(scopes);
  }
  run.need("credentials");
  return (scopes) => run.key({ scopes });
}

async function allowed(
  run: Run,
  operation: OperationContract,
  credential: Credential,
  what: string,
): Promise<void> {
  const input = await inputFor(run, operation, { fresh: true });
  const exchange = await run.call(operation, { ...input, credential });
  run.check(
    exchange.status === statusOf(operation),
    () => `A credential with ${what} is enough, and came ${exchange.status} ${excerpt(exchange.text)}`,
    exchange,
  );
}

async function refused(
  run: Run,
  operation: OperationContract,
  credential: Credential,
  what: string,
  sets: readonly (readonly string[])[],
): Promise<void> {
  const input = await inputFor(run, operation);
  const exchange = await run.call(operation, { ...input, credential });
  run.check(
    exchange.status === 403,
    () =>
      `A credential with ${what} is to be refused with 403, and came ${exchange.status} ${excerpt(exchange.text)}`,
    exchange,
  );
  if (operation.method === "GET") {
    const head = await run.call(operation, { ...input, credential, method: "HEAD" });
    run.check(
      head.status === 403,
      `HEAD with a credential with ${what} is to be refused with 403, and came ${head.status}.`,
      head,
    );
  }
  const { requiredScopes } = run.contract.errorShape;
  const told = requiredScopes === null ? undefined : valueAt(exchange.body, requiredScopes);
  if (told === undefined) return;
  const right =
    Array.isArray(told) &&
    sets.some((needed) => needed.length === told.length && needed.every((scope) => told.includes(scope)));
  run.check(
    right,
    `${requiredScopes} is ${JSON.stringify(told)}; the operation needs ${sets.map(list).join(" or ")}.`,
    exchange,
  );
}

function list(scopes: readonly string[]): string {
  return scopes.length === 0 ? "no scope" : scopes.join(" and ");
}
