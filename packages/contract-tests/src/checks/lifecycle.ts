import type { JsonObject, JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { create, succeed } from "../plan/fixtures.ts";
import { wholeList } from "../plan/pages.ts";
import { memberOperation, operationAt } from "../plan/producers.ts";
import { usersOf, withId } from "../plan/users.ts";
import { isObject, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { echoFault, same } from "./echo.ts";

/** create → read → list → update → delete → 404, and nowhere to be found afterwards. */
export async function livesItsLife(run: Run, id: string): Promise<void> {
  const maker = run.operation(id);
  const member = (method: string): OperationContract | undefined =>
    memberOperation(run.contract, method, maker.path);
  const [reader, remover] = [member("GET"), member("DELETE")];
  if (reader === undefined) return run.skip("what is made can't be read");
  const list = operationAt(run.contract, "GET", maker.path);
  const { body: other } = await create(run, maker, { fresh: true });
  const { exchange, body: made, input } = await create(run, maker, { fresh: true, full: true });
  const parameter = reader.parameters.find(
    ({ in: location, name }) => location === "path" && reader.path.endsWith(`{${name}}`),
  );
  const idProperty = ["id", parameter?.name ?? ""].find((name) => made[name] !== undefined) ?? "id";
  const own = made[idProperty] ?? null;
  run.check(
    own !== other[idProperty],
    `Two that were made have the same ${idProperty}, ${JSON.stringify(own)}.`,
    exchange,
  );
  await isRecent(run, made, exchange);
  const at = { params: { ...input.params, [parameter?.key ?? idProperty]: own } };

  const read = await succeed(run, reader, at);
  run.check(
    valueAt(read.body, idProperty) === own,
    `What is read is ${JSON.stringify(valueAt(read.body, idProperty))}, not ${JSON.stringify(own)}.`,
    read,
  );
  isAsMade(run, maker, made, input.body, read);
  const again = await succeed(run, reader, at);
  run.check(!run.has("clock") || same(again.body, read.body), "Two reads at one time differ.", again);
  if (list !== undefined) await isListed(run, list, read, idProperty, true);
  const twice = await run.call(maker, input);
  run.check(
    twice.status === 409 || (twice.status < 300 && valueAt(twice.body, idProperty) !== own),
    () =>
      `The same request once more is to make another one or be refused with 409, and came ${twice.status} ${excerpt(twice.text)}`,
    twice,
  );
  if (remover === undefined) return;

  // Asked while it is there: what was answered once must not be answered from then on.
  for (const user of usersOf(run, maker))
    if (user.operation.method === "GET") await run.call(user.operation, await withId(run, user, own));
  const removed = await succeed(run, remover, at);
  const gone = async (
    operation: OperationContract,
    options: Parameters<Run["call"]>[1],
    what: string,
  ): Promise<void> => {
    const exchange = await run.call(operation, options);
    run.check(
      exchange.status === 404,
      () =>
        `${what} is to be answered 404 once it is deleted, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  };
  run.check(removed.status < 300, "It can't be deleted.", removed);
  await gone(reader, at, "Reading it");
  await gone(remover, at, "Deleting it again");
  if (list !== undefined) await isListed(run, list, read, idProperty, false);
  for (const user of usersOf(run, maker)) {
    if (user.operation.id === reader.id || user.operation.id === remover.id) continue;
    await gone(
      user.operation,
      await withId(run, user, own),
      `${user.operation.method} ${user.operation.path} with it`,
    );
  }
  const sibling = await succeed(run, reader, {
    params: { ...at.params, [parameter?.key ?? idProperty]: other[idProperty] ?? null },
  });
  run.check(
    valueAt(sibling.body, idProperty) === other[idProperty],
    "Deleting one deleted another.",
    sibling,
  );
}

/** Times at which something is said to have been made are now. */
async function isRecent(run: Run, made: JsonObject, exchange: Exchange): Promise<void> {
  if (!run.has("clock")) return;
  const now = await run.now();
  for (const name of ["created_at", "createdAt", "created", "updated_at", "updatedAt"]) {
    const time = made[name];
    if (typeof time !== "string" || Number.isNaN(Date.parse(time))) continue;
    const off = Date.parse(time) / 1000 - now;
    run.check(Math.abs(off) <= 5, `${name} is ${time}, ${Math.round(off)} seconds from now.`, exchange);
  }
}

/** What was sent, and every other field that the answer of the making shares with the reading and that stays with time. */
function isAsMade(
  run: Run,
  maker: OperationContract,
  made: JsonObject,
  sent: JsonValue | undefined,
  read: Exchange,
): void {
  const fault = echoFault(run, maker, sent, read.body);
  run.check(fault === undefined, fault ?? "", read);
  for (const name of ["created_at", "createdAt", "created"]) {
    const before = made[name];
    run.check(
      before === undefined || valueAt(read.body, name) === before,
      `${name} was ${JSON.stringify(before)}, and is read as ${JSON.stringify(valueAt(read.body, name))}.`,
      read,
    );
  }
}

async function isListed(
  run: Run,
  list: OperationContract,
  read: Exchange,
  idProperty: string,
  wanted: boolean,
): Promise<void> {
  const own = valueAt(read.body, idProperty);
  const { items, whole, exchange } = await wholeList(run, list);
  const found = items.find((item) => valueAt(item, idProperty) === own);
  if (found === undefined && wanted && !whole) return;
  run.check(
    (found !== undefined) === wanted,
    wanted ? `${own} is not in the list.` : `${own} is deleted, and still in the list.`,
    exchange,
  );
  if (found === undefined || !run.has("clock")) return;
  for (const [name, value] of Object.entries(isObject(found) ? found : {})) {
    const other = valueAt(read.body, name);
    run.check(
      other === undefined || same(value, other),
      () =>
        `Field ${name} is ${JSON.stringify(value)} in the list, and ${JSON.stringify(other)} when it is read.`,
      exchange,
    );
  }
}
