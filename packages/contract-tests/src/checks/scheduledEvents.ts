import type { EventContract, JsonObject, JsonSchema, JsonValue, ScheduleContract } from "../contract.ts";
import { create, succeed } from "../plan/fixtures.ts";
import { memberOperation, type Producer, producerOf, successSchema } from "../plan/producers.ts";
import { flatten, isObject, propertiesOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { type Endpoint, subscribe } from "./subscription.ts";

const daySeconds = 86_400;
/** How far an event may be from its time, in seconds. */
const tolerance = 60;
/** How long milestones are waited for. */
const months = 24;

/** What events of a type are about, as their payload names it: `data.account_id`. */
interface Subject {
  readonly field: string;
  readonly maker: Producer;
}

/** Fields of a payload and of the object in it, by dotted path. */
function fieldsOf(run: Run, { schema }: EventContract): readonly (readonly [string, JsonSchema])[] {
  return Object.entries(propertiesOf(run.contract, schema)).flatMap(([name, inner]) => [
    [name, inner] as const,
    ...Object.entries(propertiesOf(run.contract, inner)).map(
      ([own, field]) => [`${name}.${own}`, field] as const,
    ),
  ]);
}

function subjectOf(run: Run, event: EventContract): Subject {
  for (const [field, schema] of fieldsOf(run, event)) {
    const name = field.slice(field.lastIndexOf(".") + 1);
    const maker = producerOf(run.contract, { name, schema, collection: undefined });
    if (name !== "id" && maker?.kind === "create") return { field, maker };
  }
  return run.skip("nothing that can be made is named by the event's payload");
}

/** The distinct events that came, as their payloads. */
function eventsAt({ receiver }: Endpoint): readonly JsonObject[] {
  const byId = new Map(receiver.deliveries.map(({ headers, body }) => [headers.get("webhook-id"), body]));
  return [...byId.values()].map((body) => JSON.parse(body) as unknown).filter(isObject);
}

/** Who subscribed, and what was made thereafter. */
interface Scene {
  readonly event: EventContract;
  readonly schedule: ScheduleContract;
  /** Moves the clock, and returns what came meanwhile, by the id of what it is about. */
  readonly until: (moment: number) => Promise<Came>;
  readonly ids: readonly JsonValue[];
  readonly maker: Producer;
  /** Unix seconds. */
  readonly madeAt: number;
}

interface Came {
  readonly events: readonly JsonObject[];
  readonly about: (id: JsonValue) => readonly JsonObject[];
}

async function prepare(run: Run, type: string, count: number): Promise<Scene> {
  const event = run.contract.webhooks?.events.find((one) => one.type === type);
  if (event?.schedule == null) throw new Error(`${type} has no schedule: make the tests again.`);
  run.need("clock");
  const { field, maker } = subjectOf(run, event);
  const endpoint = await subscribe(run, [type]);
  const ids: JsonValue[] = [];
  for (let made = 0; made < count; made += 1)
    ids.push((await create(run, maker.operation, { fresh: true })).body[maker.property] ?? null);
  const madeAt = await run.now();
  let seen = 0;
  const until = async (moment: number): Promise<Came> => {
    await run.advance(Math.max(1, Math.round(moment - (await run.now()))));
    const all = eventsAt(endpoint);
    const events = all.slice(seen);
    seen = all.length;
    return { events, about: (id) => events.filter((one) => valueAt(one, field) === id) };
  };
  return { event, schedule: event.schedule, until, ids, maker, madeAt };
}

const clockTime = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);

/** An event that comes by itself comes at its times, once for each thing that it is about, and at no other. */
export async function comesOnSchedule(run: Run, type: string): Promise<void> {
  const milestones = run.contract.webhooks?.events.find((one) => one.type === type)?.schedule?.milestones;
  if (milestones != null) return reachesMilestones(run, type, milestones);
  const scene = await prepare(run, type, 2);
  const { dailyAt, everyDays } = scene.schedule;
  if (dailyAt !== null) return comesDaily(run, scene, dailyAt);
  return comesEvery(run, scene, everyDays ?? 1);
}

async function comesDaily(run: Run, { event, until, ids, madeAt }: Scene, dailyAt: string): Promise<void> {
  const [hours = 0, minutes = 0] = dailyAt.split(":").map(Number);
  const offset = hours * 3600 + minutes * 60;
  const today = Math.floor(madeAt / daySeconds) * daySeconds + offset;
  const first = today > madeAt + tolerance ? today : today + daySeconds;
  // What has just been made may take its time before it is told of: the first day or two are for that.
  for (let day = 0; day < 5; day += 1) {
    const due = first + day * daySeconds;
    const early = await until(due - tolerance);
    run.check(
      early.events.length === 0,
      `${event.type} is due at ${dailyAt} every day, and ${early.events.length} came before ${clockTime(due - tolerance)}.`,
    );
    const came = await until(due + tolerance);
    for (const id of ids) {
      const count = came.about(id).length;
      run.check(
        count === 1 || (count === 0 && day < 2),
        `At ${dailyAt} on day ${day + 1}, ${event.type} came ${count} times for ${JSON.stringify(id)}, not once.`,
      );
    }
  }
}

async function comesEvery(run: Run, { event, until, ids, madeAt }: Scene, days: number): Promise<void> {
  await until(madeAt + tolerance);
  for (const round of [1, 2, 3]) {
    const due = madeAt + round * days * daySeconds;
    const early = await until(due - tolerance);
    run.check(
      early.events.length === 0,
      `${event.type} is due every ${days} days, and ${early.events.length} came before day ${round * days}.`,
    );
    const came = await until(due + tolerance);
    for (const id of ids)
      run.check(
        came.about(id).length === 1,
        `On day ${round * days}, ${event.type} came ${came.about(id).length} times for ${JSON.stringify(id)}, not once.`,
      );
  }
}

/** All milestones up to a number. */
function rowUpTo(
  { first, factors }: NonNullable<ScheduleContract["milestones"]>,
  most: number,
): readonly number[] {
  const row: number[] = [];
  for (let next = first, step = 0; next <= most; step += 1) {
    row.push(next);
    next *= Math.max(2, factors[step % factors.length] ?? 2);
  }
  return row;
}

/** Numbers of a payload; those that the example shows to be a milestone come apart. */
function numbersOf(run: Run, event: EventContract, isMilestone: (value: number) => boolean) {
  const numeric = fieldsOf(run, event)
    .filter(([, schema]) =>
      ["integer", "number"].some((type) => [flatten(run.contract, schema)["type"]].flat().includes(type)),
    )
    .map(([field]) => field);
  const told = numeric.find((field) => isMilestone(Number(valueAt(event.example, field))));
  return { told, counted: numeric.find((field) => field !== told) };
}

async function reachesMilestones(
  run: Run,
  type: string,
  row: NonNullable<ScheduleContract["milestones"]>,
): Promise<void> {
  const { event, until, ids, madeAt, maker } = await prepare(run, type, 8);
  const all = rowUpTo(row, 1e12);
  const known = new Set(all);
  const { told, counted } = numbersOf(run, event, (value) => known.has(value));
  if (told === undefined) return run.skip("the event's example does not show which number is the milestone");
  const read = readerOf(run, maker, counted);
  await until(madeAt + daySeconds);
  const first = new Map<JsonValue, number>();
  for (const id of ids) first.set(id, await read(id));
  const reached = new Map<JsonValue, number[]>();
  // Until one has come for each factor of the row: one that is never told would else not be missed.
  const steps = new Set<number>();
  for (let month = 1; month <= months && steps.size < row.factors.length; month += 1) {
    const came = await until(madeAt + month * 30 * daySeconds);
    for (const id of ids) {
      const before = reached.get(id) ?? [];
      for (const one of came.about(id)) {
        const milestone = Number(valueAt(one, told));
        run.check(known.has(milestone), `${type} tells of ${milestone}, which is no milestone.`);
        const last = before.at(-1) ?? 0;
        run.check(
          milestone > last,
          `${type} tells ${JSON.stringify(id)} of ${milestone} after it told of ${last}.`,
        );
        const count = counted === undefined ? Number.NaN : Number(valueAt(one, counted));
        run.check(!(count < milestone), `${type} tells of ${milestone} where there are ${count}.`);
        before.push(milestone);
        steps.add(all.indexOf(milestone) % row.factors.length);
      }
      reached.set(id, before);
      const count = await read(id);
      const missed = rowUpTo(row, count).filter(
        (milestone) => milestone > (first.get(id) ?? Number.POSITIVE_INFINITY) && !before.includes(milestone),
      );
      run.check(
        missed.length === 0,
        `${JSON.stringify(id)} has ${count}, from ${first.get(id)} on, and ${type} never told of ${missed.join(", ")}.`,
      );
    }
  }
  if (steps.size === 0) run.skip(`nothing reached a milestone within ${months} months`);
}

/** Reads the number that milestones count, where the thing itself shows it; else there is none to read. */
function readerOf(
  run: Run,
  { operation }: Producer,
  counted: string | undefined,
): (id: JsonValue) => Promise<number> {
  const property = counted?.slice(counted.lastIndexOf(".") + 1);
  const reader = memberOperation(run.contract, "GET", operation.path);
  const declared = reader === undefined ? {} : propertiesOf(run.contract, successSchema(reader) ?? true);
  const key = reader?.parameters.find(({ in: location }) => location === "path")?.key;
  if (
    reader === undefined ||
    property === undefined ||
    key === undefined ||
    !Object.hasOwn(declared, property)
  )
    return async () => Number.NaN;
  return async (id) =>
    Number(valueAt((await succeed(run, reader, { params: { [key]: id } })).body, property));
}
