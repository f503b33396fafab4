import type { JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { inputFor, succeed } from "../plan/fixtures.ts";
import { wholeList } from "../plan/pages.ts";
import {
  idSlotsOf,
  itemsPath,
  memberOperation,
  operationAt,
  producerOf,
  statusOf,
} from "../plan/producers.ts";
import { change, changersOf } from "../plan/users.ts";
import { flatten, isObject, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { runMark } from "../suite/seed.ts";
import { same } from "./echo.ts";
import { leavesAlone } from "./effect.ts";
import { different } from "./errors.ts";

type Given = Awaited<ReturnType<typeof inputFor>>;

interface Keyed {
  readonly header: string;
  with(given: Given, key: string): Given;
}

function keyed(run: Run, id: string): Keyed & { readonly operation: OperationContract } {
  const operation = run.operation(id);
  if (operation.idempotency === null) return run.skip("the operation takes no idempotency key");
  const { header } = operation.idempotency;
  return {
    operation,
    header,
    with: (given, key) => ({ ...given, params: { ...given.params, [header]: key } }),
  };
}

/** Keys of their own for each test and run. */
function keyOf(run: Run, name: string): string {
  return `contract-${runMark}-${run.seed.toString(36)}-${name}-${run.exchanges.length}`;
}

/** How many members the collection has that an operation adds to. */
async function members(run: Run, operation: OperationContract): Promise<number | undefined> {
  const list = operation.method === "POST" ? operationAt(run.contract, "GET", operation.path) : undefined;
  const path = list === undefined ? undefined : itemsPath(run.contract, list);
  if (list === undefined || path === undefined) return undefined;
  return (await wholeList(run, list)).items.length;
}

function isSameAnswer(run: Run, first: Exchange, again: Exchange, what: string): void {
  run.check(
    again.status === first.status,
    () =>
      `${what} is answered ${again.status} ${excerpt(again.text)}, and was answered ${first.status} at first.`,
    again,
  );
  run.check(
    again.text === first.text || same(again.body, first.body),
    () => `${what} is answered ${excerpt(again.text)}, and was answered ${excerpt(first.text)} at first.`,
    again,
  );
  const [before, after] = [first, again].map(({ headers }) => headers.get("content-type"));
  run.check(before === after, `${what} has content type ${after}, and had ${before} at first.`, again);
}

/** The same key and request: the first answer, and no second effect. */
export async function replays(run: Run, id: string): Promise<void> {
  const { operation, ...key } = keyed(run, id);
  const given = await inputFor(run, operation, { fresh: true });
  const before = await members(run, operation);
  const request = key.with(given, keyOf(run, "replay"));
  const first = await succeed(run, operation, request);
  for (let time = 0; time < 3; time += 1)
    isSameAnswer(run, first, await run.call(operation, request), "The same request with the same key");
  if (run.has("clock")) {
    await run.advance(61);
    isSameAnswer(
      run,
      first,
      await run.call(operation, request),
      "The same request with the same key, a minute later,",
    );
  }
  const after = await members(run, operation);
  run.check(
    before === undefined || after === before + 1,
    `One request that was sent several times with one key made ${(after ?? 0) - (before ?? 0)} of what it makes.`,
  );
  await outlivesChanges(run, operation, request, first);
}

/** The first answer stays what it is, whatever is done meanwhile; and it is an answer alone: what was done stays done. */
async function outlivesChanges(
  run: Run,
  operation: OperationContract,
  request: Given,
  first: Exchange,
): Promise<void> {
  const staysAfter = async (changer: OperationContract): Promise<void> => {
    const what = `The same request with the same key, after ${changer.method} ${changer.path},`;
    await leavesAlone(run, operation, request, what, async () => {
      isSameAnswer(run, first, await run.call(operation, request), what);
    });
  };
  const made = valueAt(first.body, "id") as JsonValue | undefined;
  const remover = memberOperation(run.contract, "DELETE", operation.path);
  const key = remover?.parameters.find(({ in: location }) => location === "path")?.key;
  if (remover !== undefined && key !== undefined && made !== undefined) {
    await succeed(run, remover, { params: { [key]: made } });
    await staysAfter(remover);
  } else if (operation.method !== "DELETE")
    for (const slot of idSlotsOf(run.contract, operation)) {
      const maker = producerOf(run.contract, slot);
      const id = slot.in === "body" ? valueAt(request.body, slot.key) : request.params[slot.key];
      if (maker?.kind !== "create" || id === undefined) continue;
      // The operation itself, too: with another body, and without a key.
      for (const user of changersOf(run, maker.operation)) {
        await change(run, user, id as JsonValue);
        await staysAfter(user.operation);
      }
    }
}

/** The same key for another body, or another path: 409, and no effect. */
export async function refusesKeyReuse(run: Run, id: string): Promise<void> {
  const { operation, ...key } = keyed(run, id);
  if (!operation.responses.some(({ status }) => status === "409"))
    return run.skip("the operation declares no 409");
  const first = await inputFor(run, operation, { fresh: true });
  const others = [await sameIds(run, operation, first), await different(run, operation, first)].filter(
    (other) => other !== undefined,
  );
  if (others.length === 0) return run.skip("there is only one request that can be made");
  const name = keyOf(run, "reuse");
  const made = await succeed(run, operation, key.with(first, name));
  const before = await members(run, operation);
  for (const other of others)
    await leavesAlone(run, operation, other, "A request that was refused for its key", async () => {
      const exchange = await run.call(operation, key.with(other, name));
      run.check(
        exchange.status === 409,
        () =>
          `The key of another request is to be refused with 409, and came ${exchange.status} ${excerpt(exchange.text)}`,
        exchange,
      );
    });
  run.check(
    (await members(run, operation)) === before,
    "A request that was refused for its key had an effect.",
  );
  isSameAnswer(
    run,
    made,
    await run.call(operation, key.with(first, name)),
    "The first request, after another one with its key,",
  );
  await takesOtherKeys(run, key, operation);
}

/** Another body for the same things; undefined where none could be drawn. */
async function sameIds(run: Run, operation: OperationContract, first: Given): Promise<Given | undefined> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { body } = await inputFor(run, operation, { full: attempt % 2 === 1 });
    if (!isObject(body) || !isObject(first.body)) return undefined;
    const ids = Object.fromEntries(
      idSlotsOf(run.contract, operation).flatMap(({ in: location, key }) => {
        const id = location === "body" && isObject(first.body) ? first.body[key] : undefined;
        return id === undefined ? [] : [[key, id]];
      }),
    );
    const other = { params: first.params, body: { ...body, ...ids } };
    if (!same(other.body, first.body)) return other;
  }
  return undefined;
}

/** A key is all of its characters: one in the other case, and one that ends otherwise, are others. */
async function takesOtherKeys(run: Run, key: Keyed, operation: OperationContract): Promise<void> {
  const parameter = operation.parameters.find(({ name }) => name === operation.idempotency?.header);
  const { maxLength = 64 } = parameter === undefined ? {} : flatten(run.contract, parameter.schema);
  const room = typeof maxLength === "number" ? Math.min(maxLength, 255) : 64;
  const name = keyOf(run, "Others")
    .padEnd(room, "x")
    .slice(0, room - 1);
  for (const [own, why] of [
    [`${name}a`, "that was never used"],
    [`${name}a`.toUpperCase(), "that differs in case from one that was used"],
    [`${name}b`, "that differs in its last character from one that was used"],
  ] as const) {
    const exchange = await run.call(
      operation,
      key.with(await inputFor(run, operation, { fresh: true }), own),
    );
    run.check(
      exchange.status === statusOf(operation),
      () => `A key ${why} is to be taken, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
}

const twins = 5;

/** Requests at once with one key: one effect, and one answer; those that come while it is under way may be told to try again by 409. */
export async function actsOnceForTwins(run: Run, id: string): Promise<void> {
  const { operation, ...key } = keyed(run, id);
  const given = await inputFor(run, operation, { fresh: true });
  const before = await members(run, operation);
  const request = key.with(given, keyOf(run, "twins"));
  const all = await Promise.all(Array.from({ length: twins }, () => run.call(operation, request)));
  const done = all.filter(({ status }) => status === statusOf(operation));
  const others = all.filter(({ status }) => status !== statusOf(operation) && status !== 409);
  run.check(done.length >= 1, "None of the requests succeeded.");
  run.check(
    others.length === 0,
    () => `One of the twins was answered ${others[0]?.status} ${excerpt(others[0]?.text ?? "")}`,
    others[0],
  );
  for (const one of done) isSameAnswer(run, done[0] ?? one, one, "A twin");
  const after = await members(run, operation);
  run.check(
    before === undefined || after === before + 1,
    `${twins} requests at once with one key made ${(after ?? 0) - (before ?? 0)} of what they make.`,
  );
}

/** Until the time is up, the first answer; after it, the request acts anew. */
export async function keepsKeysAsLongAsSaid(run: Run, id: string): Promise<void> {
  const { operation, ...key } = keyed(run, id);
  run.need("clock");
  const seconds = operation.idempotency?.retentionSeconds ?? 0;
  const request = key.with(await inputFor(run, operation, { fresh: true }), keyOf(run, "retention"));
  const first = await succeed(run, operation, request);
  await run.advance(seconds - 5);
  isSameAnswer(
    run,
    first,
    await run.call(operation, request),
    `The same request with the same key, ${seconds - 5} seconds later,`,
  );
  await run.advance(10);
  const other = await different(run, operation, request);
  if (other === undefined) return;
  const name = request.params[key.header] as JsonValue;
  const late = await run.call(operation, { ...other, params: { ...other.params, [key.header]: name } });
  run.check(
    late.status === statusOf(operation),
    () =>
      `The key is kept for ${seconds} seconds, is refused after ${seconds + 5}, and came ${late.status} ${excerpt(late.text)}`,
    late,
  );
}

/** A key of one organization is nothing to another. */
export async function keepsKeysApart(run: Run, id: string): Promise<void> {
  const { operation, ...key } = keyed(run, id);
  const credential = await run.stranger();
  const name = keyOf(run, "apart");
  const own = await succeed(run, operation, key.with(await inputFor(run, operation, { fresh: true }), name));
  const theirs = await run.call(operation, {
    ...key.with(await inputFor(run, operation, { fresh: true, credential }), name),
    credential,
  });
  run.check(
    theirs.status === statusOf(operation),
    () => `The idempotency key of another organization is refused: ${theirs.status} ${excerpt(theirs.text)}`,
    theirs,
  );
  const [a, b] = [own, theirs].map(({ body }) => valueAt(body, "id"));
  run.check(a === undefined || a !== b, "The answer of another organization is repeated.", theirs);
}

/** Without a key, what was done once is refused when it is done again. */
export async function conflictsWhenRepeated(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const input = await inputFor(run, operation, { fresh: true });
  await succeed(run, operation, input);
  for (let time = 0; time < 2; time += 1) {
    const again = await run.call(operation, input);
    run.check(
      again.status === 409,
      () => `What was done before is to be refused with 409, and came ${again.status} ${excerpt(again.text)}`,
      again,
    );
  }
}
