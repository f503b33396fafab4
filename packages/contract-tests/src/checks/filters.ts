import { create } from "../plan/fixtures.ts";
import { allItems, largest } from "../plan/pages.ts";
import { operationAt } from "../plan/producers.ts";
import { change, changersOf } from "../plan/users.ts";
import { propertiesOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { boundariesOf } from "../values/boundaries.ts";

/** A filter leaves the items that have its value, and all of them, on every page. */
export async function filters(run: Run, id: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const parameter = run.parameter(operation, "query", name);
  const maker = operationAt(run.contract, "POST", operation.path);
  const values = boundariesOf(run, parameter.schema);
  const media = maker?.body?.content[0];
  const settable = media !== undefined && Object.hasOwn(propertiesOf(run.contract, media.schema), name);
  if (maker !== undefined) {
    const changers = changersOf(run, maker);
    for (const [index, value] of [...values, ...values].entries()) {
      const { body } = await create(run, maker, { fresh: true }, settable ? { [name]: value } : {});
      // So that not all are alike where the value can't be chosen: something else is done to each.
      const changer = settable ? undefined : changers[index % Math.max(1, changers.length)];
      const { id } = body;
      if (changer !== undefined && id !== undefined) await change(run, changer, id);
    }
  }
  const all = await allItems(run, operation);
  if (all.length === 0) run.skip("the list has no items here");
  // Small pages: a filter that holds on the first one alone is none.
  const size = all.length < 40 ? 1 : largest(run, operation);
  for (const value of values) {
    const found = await allItems(run, operation, { [name]: value }, size);
    const wrong = found.find((item) => valueAt(item, name) !== value);
    run.check(
      wrong === undefined,
      () =>
        `${name}=${JSON.stringify(value)} returns an item whose ${name} is ${JSON.stringify(valueAt(wrong, name))}.`,
    );
    const want = all.filter((item) => valueAt(item, name) === value).length;
    run.check(
      found.length === want,
      `${name}=${JSON.stringify(value)} returns ${found.length} items, and ${want} of the whole list have it.`,
    );
  }
}
