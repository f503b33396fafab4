import type { JsonObject, JsonSchema } from "../contract.ts";
import { create, fill, inputFor, succeed } from "../plan/fixtures.ts";
import { listOf, successSchema } from "../plan/producers.ts";
import { flatten, isObject, propertiesOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { valuesOf } from "../values/valid.ts";
import { includes, same } from "./echo.ts";

/** What is left out of a body has its default afterwards. */
export async function fillsDefaults(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const schema = operation.body?.content[0]?.schema ?? true;
  const { exchange, body, input } = await create(run, operation, { fresh: true });
  const shared = propertiesOf(run.contract, successSchema(operation) ?? true);
  const sent = isObject(input.body) ? input.body : {};
  for (const [name, value] of Object.entries(defaultsOf(run, schema))) {
    if (Object.hasOwn(sent, name) || !Object.hasOwn(shared, name)) continue;
    run.check(
      includes(body[name], value),
      () =>
        `Field ${name} was left out, its default is ${JSON.stringify(value)}, and it came as ${JSON.stringify(body[name])}.`,
      exchange,
    );
  }
  // Inside an object that is given in part, too.
  for (const [name, inner] of Object.entries(propertiesOf(run.contract, schema))) {
    const nested = defaultsOf(run, inner);
    const [[first, one] = []] = Object.entries(
      flatten(run.contract, inner)["type"] === "object" ? propertiesOf(run.contract, inner) : {},
    );
    if (
      first === undefined ||
      one === undefined ||
      Object.keys(nested).length < 2 ||
      !Object.hasOwn(shared, name)
    )
      continue;
    const part = { [first]: run.draw(valuesOf({ contract: run.contract, validate: run.validate }, one)) };
    const made = await create(run, operation, { fresh: true }, { [name]: part });
    const want = { ...nested, ...part };
    run.check(
      includes(made.body[name], want),
      () =>
        `Field ${name} was given as ${JSON.stringify(part)}, is to be ${JSON.stringify(want)}, and came as ${JSON.stringify(made.body[name])}.`,
      made.exchange,
    );
  }
}

/** Defaults of an object's properties, those inside defaults included. */
function defaultsOf(run: Run, schema: JsonSchema): JsonObject {
  const entries = Object.entries(propertiesOf(run.contract, schema)).flatMap(([name, inner]) => {
    const stated = flatten(run.contract, inner)["default"];
    if (stated === undefined) return [];
    return [[name, isObject(stated) ? { ...defaultsOf(run, inner), ...stated } : stated] as const];
  });
  return Object.fromEntries(entries);
}

/** Leaving a parameter out is as giving its default. */
export async function assumesDefault(run: Run, id: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const parameter = run.parameter(operation, "query", name);
  const stated = flatten(run.contract, parameter.schema)["default"];
  if (stated === undefined) return run.skip("the parameter has no default");
  await fill(
    run,
    operation,
    typeof stated === "number" && operation.pagination?.limit === name ? stated + 2 : 2,
  );
  const input = await inputFor(run, operation);
  const left = await succeed(run, operation, input);
  const given = await succeed(run, operation, {
    ...input,
    params: { ...input.params, [parameter.key]: stated },
  });
  run.check(
    same(left.body, given.body),
    `Without ${name}, something else comes than with its default, ${JSON.stringify(stated)}.`,
    left,
  );
  const echoed = valueAt(left.body, name);
  run.check(
    echoed === undefined || same(echoed, stated),
    `Without ${name}, it is ${JSON.stringify(echoed)}, not its default, ${JSON.stringify(stated)}.`,
    left,
  );
  if (operation.pagination?.limit === name && typeof stated === "number") {
    const items = listOf(left.body, operation.pagination.items).length;
    run.check(
      items <= stated,
      `Without ${name}, ${items} items come, more than its default, ${stated}.`,
      left,
    );
  }
}
