import fc from "fast-check";
import { expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { type Command, commands, isAboutThing, isAllowed, requestOf } from "./tenancy/command.ts";
import { makeWorld, readOut, type Tenant, type World } from "./tenancy/world.ts";

const scopes = fc.array(fc.subarray([...description.scopes]), { minLength: 6, maxLength: 6 });

/** Runs one command, and holds its answer and everybody else's data against the law. */
async function obey(world: World, command: Command, known: string[]): Promise<void> {
  const { tenants } = world;
  const caller = choose(tenants, command.caller);
  const owner = choose(tenants, command.owner);
  const credential = caller.credentials[command.credential] ?? caller.credentials[0];
  const { method, path, body, named } = requestOf(command, owner);
  const parts = { body, idempotencyKey: command.idempotencyKey };
  const { status, text } = await world.call(credential.token, method, path, parts);
  const asked = `${caller.name}, of ${owner.name}: ${method} ${path} → ${status} ${text}`;

  if (!isAllowed(command.operation, credential.scopes)) expect(status, asked).toBe(403);
  else if (caller !== owner && isAboutThing(command.operation)) expect([404, 409], asked).toContain(status);
  for (const other of tenants) {
    if (other === caller) continue;
    // A failure may repeat what the caller asked for, and nothing else.
    for (const mark of other.marks) if (!named.includes(mark)) expect(text.includes(mark), asked).toBe(false);
    if (status < 300 && other === owner)
      for (const name of named.filter((one) => /^(acc|wh|sug)_/.test(one)))
        expect(text.includes(name), asked).toBe(false);
  }
  if (method === "POST" && status === 201) remember(command, caller, text);
  // What the caller called by a name of another's shows that name in its own lists from now on, and betrays nobody.
  const words = status < 300 ? named.filter((name) => !/^(acc|wh|sug)_/.test(name)) : [];
  for (const other of tenants) if (other !== caller) for (const word of words) other.marks.delete(word);
  for (const [index, other] of tenants.entries()) {
    const now = await readOut(world, other);
    if (other !== caller) expect(now, `${other.name} after ${asked}`).toBe(known[index]);
    known[index] = now;
  }
}

function remember({ operation }: Command, caller: Tenant, text: string): void {
  const { id } = JSON.parse(text) as { id: string };
  caller.marks.add(id);
  const things = operation.id === "createAccount" ? caller.accounts : caller.webhooks;
  if (!things.includes(id)) things.push(id);
}

function choose(tenants: readonly Tenant[], choice: number): Tenant {
  const tenant = tenants[choice % tenants.length];
  if (tenant === undefined) throw new RangeError("there are no tenants");
  return tenant;
}

test("no sequence of calls reads or changes what is another tenant's", async () => {
  await fc.assert(
    fc.asyncProperty(scopes, fc.array(commands, { minLength: 10, maxLength: 25 }), async (some, sequence) => {
      const world = await makeWorld(3, some);
      try {
        const known: string[] = [];
        for (const tenant of world.tenants) {
          expect([tenant.suggestions.length > 0, tenant.cursors.length]).toEqual([true, 2]);
          known.push(await readOut(world, tenant));
        }
        for (const command of sequence) await obey(world, command, known);
        await outlives(world, known);
      } finally {
        await world.close();
      }
    }),
    { numRuns: 8, interruptAfterTimeLimit: 20_000 },
  );
});

/** With an organization go its data and its credentials, and nobody else's. */
async function outlives(world: World, known: readonly string[]): Promise<void> {
  const { organization } = choose(world.tenants, 0);
  await world.sandbox.control.organizations.delete(organization);
  for (const [index, tenant] of world.tenants.entries()) {
    if (tenant.organization !== organization) expect(await readOut(world, tenant)).toBe(known[index]);
    else
      for (const { token } of tenant.credentials)
        expect((await world.call(token, "GET", "/accounts")).status).toBe(401);
  }
}
