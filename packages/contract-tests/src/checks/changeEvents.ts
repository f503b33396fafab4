import type { JsonValue, OperationContract } from "../contract.ts";
import { create, succeed } from "../plan/fixtures.ts";
import { memberOperation, operationAt, successSchema } from "../plan/producers.ts";
import { change, changersOf } from "../plan/users.ts";
import { propertiesOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { subscribe } from "./subscription.ts";

/** What an event that is called `account.status_changed` is about. */
interface About {
  readonly maker: OperationContract;
  readonly reader: OperationContract;
  readonly property: string;
}

function aboutOf(run: Run, type: string): About {
  const [, resource, property] = /^([a-z]+)\.([a-z_]+)_changed$/.exec(type) ?? [];
  const maker = resource === undefined ? undefined : operationAt(run.contract, "POST", `/${resource}s`);
  const reader = maker === undefined ? undefined : memberOperation(run.contract, "GET", maker.path);
  const declared = reader === undefined ? {} : propertiesOf(run.contract, successSchema(reader) ?? true);
  if (
    maker === undefined ||
    reader === undefined ||
    property === undefined ||
    !Object.hasOwn(declared, property)
  )
    return run.skip("the event's name does not say which field of what it tells of");
  return { maker, reader, property };
}

/** Whenever an operation changes the field that an event is named after, the event comes, and says what it is now. */
export async function tellsOfChanges(run: Run, type: string): Promise<void> {
  const { maker, reader, property } = aboutOf(run, type);
  const { receiver } = await subscribe(run, [type]);
  const { body } = await create(run, maker, { fresh: true });
  const id = body["id"] ?? null;
  const key = reader.parameters.find(({ in: location }) => location === "path")?.key ?? "id";
  const read = async (): Promise<unknown> =>
    valueAt((await succeed(run, reader, { params: { [key]: id } })).body, property);
  await run.advance(1);
  let before = await read();
  let changes = 0;
  for (const user of changersOf(run, maker)) {
    const told = receiver.deliveries.length;
    const exchange = await change(run, user, id as JsonValue);
    await run.advance(1);
    const after = await read();
    if (after === before) continue;
    changes += 1;
    const news = receiver.deliveries.slice(told).map(({ body: text }) => JSON.parse(text) as unknown);
    run.check(
      news.some((event) => valueAt(event, `data.${property}`) === after),
      `${user.operation.method} ${user.operation.path} changed ${property} from ${JSON.stringify(before)} to ${JSON.stringify(after)}, and ${type} did not come.`,
      exchange,
    );
    before = after;
  }
  if (changes === 0) run.skip(`nothing that can be done changes ${property}`);
}
