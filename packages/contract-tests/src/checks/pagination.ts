import type { JsonValue, OperationContract, PaginationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { create, inputFor, succeed } from "../plan/fixtures.ts";
import { largest } from "../plan/pages.ts";
import { itemSchema, listOf, memberOperation, operationAt } from "../plan/producers.ts";
import { flatten, propertiesOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";

interface Walked {
  readonly operation: OperationContract;
  readonly pagination: PaginationContract;
  readonly params: Readonly<Record<string, JsonValue>>;
}

async function walked(run: Run, id: string): Promise<Walked> {
  const operation = run.operation(id);
  if (operation.pagination === null) return run.skip("the operation has no pages");
  const { params } = await inputFor(run, operation);
  return { operation, pagination: operation.pagination, params };
}

const idOf = (item: unknown): unknown => valueAt(item, "id") ?? JSON.stringify(item);

/** Each item once, in order, at every page size. */
export async function walksOnce(run: Run, id: string): Promise<void> {
  const list = await walked(run, id);
  // A number that some page sizes divide: the last page is then a full one.
  const made = await populate(run, list, 8);
  const size = largest(run, list.operation);
  const all = await walk(run, list, size);
  if (all.length < 2) run.skip("the list has fewer than two items here, and nothing makes more");
  isInOrder(run, list, all, made);
  const sizes = new Set(
    [1, 2, 3, 4, all.length - 1, all.length, all.length + 1].filter(
      (one) => one >= 1 && one <= size && all.length / one <= 60,
    ),
  );
  for (const one of sizes) {
    const pages = await walk(run, list, one);
    sameItems(run, pages, all, `pages of ${one}`);
  }
  sameItems(run, await walk(run, list, undefined), all, "pages of the usual size");
  await fillsLargestPage(run, list, all.length, size);
}

/** With one item more than the largest page takes, that page is full; only where nobody minds so many. */
async function fillsLargestPage(run: Run, list: Walked, there: number, size: number): Promise<void> {
  const maker = operationAt(run.contract, "POST", list.operation.path);
  if (maker === undefined || !run.has("clock") || size > 250) return;
  for (let made = there; made <= size; made += 1) await create(run, maker, { fresh: true });
  const all = await walk(run, list, Math.min(50, size));
  sameItems(run, await walk(run, list, size), all, `pages of ${size}`);
}

/** Makes items, some of them at the same moment; gives their ids in the order in which they were made, where that is known. */
async function populate(run: Run, { operation }: Walked, count: number): Promise<readonly unknown[]> {
  const maker = operationAt(run.contract, "POST", operation.path);
  if (maker === undefined) {
    // What the service makes by itself takes time.
    if (run.has("clock")) await run.advance(8 * 86_400);
    return [];
  }
  const ids: unknown[] = [];
  for (let made = 0; made < count; made += 1) {
    if (run.has("clock") && made % 3 !== 0) await run.advance(1);
    ids.push(idOf((await create(run, maker, { fresh: true })).body));
  }
  return ids;
}

/** Walks from the first page to the last, and looks at what each page says of the next. */
async function walk(
  run: Run,
  list: Walked,
  size: number | undefined,
  between?: (page: number) => Promise<void>,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < 500; page += 1) {
    const exchange = await turn(run, list, size, cursor);
    const found = listOf(exchange.body, list.pagination.items);
    items.push(...found);
    const next = isPage(run, list, exchange, found, size, page);
    if (next === undefined) return items;
    run.check(
      !cursors.has(next),
      `The cursor of page ${page + 1} came before: the walk has no end.`,
      exchange,
    );
    cursors.add(next);
    cursor = next;
    await between?.(page);
  }
  return run.skip("the list is too long to be walked");
}

function turn(
  run: Run,
  { operation, pagination, params }: Walked,
  size: number | undefined,
  cursor: string | undefined,
): Promise<Exchange> {
  const limit = size === undefined || pagination.limit === null ? {} : { [pagination.limit]: size };
  return succeed(run, operation, {
    params: { ...params, ...limit, ...(cursor === undefined ? {} : { [pagination.cursor]: cursor }) },
  });
}

/** @returns the cursor of the next page; undefined: this is the last. */
function isPage(
  run: Run,
  { operation, pagination }: Walked,
  exchange: Exchange,
  found: readonly unknown[],
  size: number | undefined,
  page: number,
): string | undefined {
  const next = valueAt(exchange.body, pagination.next);
  const more = pagination.more === null ? undefined : valueAt(exchange.body, pagination.more);
  const stated = operation.parameters.find(({ name }) => name === pagination.limit);
  const usual = stated === undefined ? undefined : flatten(run.contract, stated.schema)["default"];
  const limit = size ?? (typeof usual === "number" ? usual : undefined);
  if (limit !== undefined)
    run.check(found.length <= limit, `A page of at most ${limit} has ${found.length} items.`, exchange);
  run.check(
    more === undefined || more === (typeof next === "string"),
    `${pagination.more} is ${more}, and ${pagination.next} is ${JSON.stringify(next)}.`,
    exchange,
  );
  run.check(page === 0 || found.length > 0, "A page that the one before promised has no items.", exchange);
  if (typeof next !== "string" || next === "") return undefined;
  if (limit !== undefined)
    run.check(
      found.length === limit,
      `A page that is not the last has ${found.length} items, not ${limit}.`,
      exchange,
    );
  return next;
}

function sameItems(run: Run, came: readonly unknown[], want: readonly unknown[], how: string): void {
  const [a, b] = [came.map(idOf), want.map(idOf)];
  const twice = a.find((id, index) => a.indexOf(id) !== index);
  run.check(twice === undefined, `With ${how}, ${String(twice)} comes twice.`);
  const lost = b.find((id) => !a.includes(id));
  run.check(lost === undefined, `With ${how}, ${String(lost)} is lost.`);
  run.check(
    a.every((id, index) => id === b[index]),
    `With ${how}, the order is ${a.join(", ")}, not ${b.join(", ")}.`,
  );
}

/** As the document says: by when things were made, and by the time that they carry. */
function isInOrder(
  run: Run,
  { operation, pagination }: Walked,
  all: readonly unknown[],
  made: readonly unknown[],
): void {
  if (pagination.order === null) return;
  const newestFirst = pagination.order === "newest first";
  const came = all.map(idOf).filter((id) => made.includes(id));
  const want = newestFirst ? made.toReversed() : made;
  run.check(
    run.has("clock") ? came.join() === want.join() : true,
    `Items are not ${pagination.order}: made as ${made.join(", ")}, they come as ${came.join(", ")}.`,
  );
  const properties = propertiesOf(run.contract, itemSchema(run.contract, operation) ?? true);
  const times = Object.keys(properties).filter(
    (name) => flatten(run.contract, properties[name] ?? true)["format"] === "date-time",
  );
  const time = times.find((name) => /^(creat|perform|occur|happen|sent)/i.test(name));
  if (time === undefined) return;
  const stamps = all.map((item) => Date.parse(String(valueAt(item, time))));
  const wrong = stamps.findIndex(
    (stamp, index) =>
      index > 0 && (newestFirst ? stamp > (stamps[index - 1] ?? 0) : stamp < (stamps[index - 1] ?? 0)),
  );
  run.check(
    wrong < 0,
    `Items are not ${pagination.order}: ${time} ${String(valueAt(all[wrong], time))} comes after ${String(valueAt(all[wrong - 1], time))}.`,
  );
}

/** Items that are added during a walk neither repeat nor hide those that were there. */
export async function walksWhileAdding(run: Run, id: string): Promise<void> {
  const list = await walked(run, id);
  const maker = operationAt(run.contract, "POST", list.operation.path);
  if (maker === undefined) return run.skip("nothing adds to the list");
  await populate(run, list, 7);
  for (const size of [1, 2, 3]) {
    const before = await walk(run, list, largest(run, list.operation));
    const came = await walk(run, list, size, async (page) => {
      if (page > 3) return;
      if (run.has("clock") && page % 2 === 0) await run.advance(1);
      await create(run, maker, { fresh: true });
    });
    const old = new Set(before.map(idOf));
    const kept = came.filter((item) => old.has(idOf(item)));
    sameItems(run, kept, before, `pages of ${size} while items are added`);
    const all = came.map(idOf);
    run.check(
      new Set(all).size === all.length,
      `With pages of ${size} while items are added, an item comes twice.`,
    );
  }
}

/** Items that are deleted during a walk, the one at the cursor too, take no others with them. */
export async function walksWhileDeleting(run: Run, id: string): Promise<void> {
  const list = await walked(run, id);
  const remover = memberOperation(run.contract, "DELETE", list.operation.path);
  const maker = operationAt(run.contract, "POST", list.operation.path);
  const parameter = remover?.parameters.find(
    ({ in: location, name }) => location === "path" && remover.path.endsWith(`{${name}}`),
  );
  if (remover === undefined || maker === undefined || parameter === undefined)
    return run.skip("nothing deletes from the list");
  for (const size of [1, 2, 3]) {
    await populate(run, list, 9);
    const before = await walk(run, list, largest(run, list.operation));
    const gone = new Set<unknown>();
    const seen: unknown[] = [];
    const remove = async (item: unknown): Promise<void> => {
      if (item === undefined || gone.has(idOf(item))) return;
      await succeed(run, remover, { params: { ...list.params, [parameter.key]: idOf(item) as JsonValue } });
      gone.add(idOf(item));
    };
    let seenCount = 0;
    const came = await walk(run, list, size, async (page) => {
      seenCount += size;
      // The last one seen, which the cursor stands at; then one that is still to come; then the first.
      if (page === 0) await remove(before[seenCount - 1]);
      if (page === 1) await remove(before.find((item, index) => index > seenCount && !gone.has(idOf(item))));
      if (page === 2) await remove(before[0]);
    });
    seen.push(...came);
    const stayed = before.filter((item) => !gone.has(idOf(item)));
    const kept = seen.filter((item) => !gone.has(idOf(item)));
    sameItems(run, kept, stayed, `pages of ${size} while items are deleted`);
  }
}

/** A cursor of the caller's own making, of another list, or of another organization is refused, or is at least of no use. */
export async function refusesBadCursor(run: Run, id: string): Promise<void> {
  const list = await walked(run, id);
  await populate(run, list, 3);
  const first = await turn(run, list, 1, undefined);
  const good = valueAt(first.body, list.pagination.next);
  const bad = ["bad", "0", "eyJhZnRlciI6MX0", btoa('{"offset":1}'), "%00", "é"];
  if (typeof good === "string") {
    const middle = Math.floor(good.length / 2);
    const other = good[middle] === "A" ? "B" : "A";
    bad.push(good.slice(0, middle) + other + good.slice(middle + 1), good.slice(0, -2), `${good}${good}`);
  }
  for (const cursor of bad) {
    const exchange = await run.call(list.operation, {
      params: { ...list.params, [list.pagination.cursor]: cursor },
    });
    run.check(
      exchange.status === 400,
      () =>
        `Cursor ${JSON.stringify(cursor)} was not given out, is to be refused with 400, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
  if (
    typeof good !== "string" ||
    !run.has("stranger") ||
    list.operation.parameters.some(({ required }) => required)
  )
    return;
  const foreign = await run.call(list.operation, {
    params: { ...list.params, [list.pagination.cursor]: good },
    credential: await run.stranger(),
  });
  const leaked = listOf(foreign.body, list.pagination.items).length;
  run.check(leaked === 0, `A cursor of one organization shows ${leaked} items to another.`, foreign);
}
