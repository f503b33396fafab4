import type { JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Input } from "../http/request.ts";
import { excerpt } from "../http/verify.ts";
import { inputFor } from "../plan/fixtures.ts";
import { idSlotsOf } from "../plan/producers.ts";
import { isObject, propertiesOf, requiredOf } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { fullest } from "../values/fullest.ts";
import { invalidsOf, invalidTextsOf } from "../values/invalid.ts";
import { valuesOf } from "../values/valid.ts";
import { same } from "./echo.ts";
import { stateAround } from "./effect.ts";
import { namedFields } from "./responses.ts";

const refusals = [400, 422];

/** Every way of breaking a parameter's schema is refused, and the answer names the parameter. */
export async function refusesParameter(run: Run, id: string, location: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const parameter = run.parameter(operation, location, name);
  const input = await inputFor(run, operation);
  const slot = idSlotsOf(run.contract, operation).find(
    ({ key, in: at }) => key === parameter.key && at === location,
  );
  const candidates = invalidTextsOf(run, parameter.schema).filter(({ value }) => sendable(location, value));
  const missing = parameter.required && location !== "path";
  if (candidates.length === 0 && !missing) run.skip("its schema allows every text");
  if (missing) {
    const { [parameter.key]: _, ...others } = input.params;
    await refused(
      run,
      operation,
      { ...input, params: others },
      name,
      `without its required parameter ${name}`,
    );
  }
  for (const { value, why } of candidates) {
    const params = { ...input.params, [parameter.key]: value };
    // An id that no schema allows is an id of nothing, too.
    const accepted = location === "path" && slot !== undefined ? [...refusals, 404] : refusals;
    await refused(
      run,
      operation,
      { ...input, params },
      name,
      `${name}=${JSON.stringify(value)}, which is ${why},`,
      accepted,
    );
  }
}

/** An empty path segment is another path; a header takes no line breaks. */
function sendable(location: string, value: JsonValue): boolean {
  const text = String(value);
  if (location === "path") return text !== "" && text.trim() === text && !text.includes("/");
  if (location === "header") return /^[\x21-\x7e]*$/.test(text);
  return true;
}

/** A body that is none, is no object, lacks fields, has others, or is called something else. */
export async function refusesBody(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const input = await inputFor(run, operation, { full: true });
  const media = operation.body?.content[0];
  if (media === undefined || input.body === undefined) return;
  const before = await stateAround(run, operation, input);
  const raw = (text: string, contentType: string | null = media.contentType): Input => ({
    params: input.params,
    raw: { text, contentType },
  });
  const whole = JSON.stringify(input.body);
  const malformed = [whole.slice(0, -1), `${whole},`, "{", "nothing", "{'a': 1}", '{"a": 01}'];
  for (const text of malformed)
    await refused(run, operation, raw(text), undefined, `the malformed body ${text.slice(0, 40)}`);
  if (operation.body?.required === true)
    await refused(run, operation, { params: input.params }, undefined, "without its required body");
  for (const contentType of ["text/plain", "application/xml"]) {
    const exchange = await run.call(operation, raw(whole, contentType));
    run.check(
      [400, 415, 422].includes(exchange.status),
      () =>
        `A body of ${contentType} is to be refused, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
  for (const one of invalidsOf(run, media.schema, input.body).filter(
    ({ at }) => !at.includes(".") && isAboutWhole(at, run, operation),
  ))
    await refused(
      run,
      operation,
      { ...input, body: one.value },
      one.at === "" ? undefined : one.at,
      `a body ${one.why}`,
    );
  await isAsBefore(run, operation, input, before);
}

/** Of the body as a whole, or of a field that is missing or too many. */
function isAboutWhole(at: string, run: Run, operation: OperationContract): boolean {
  const schema = operation.body?.content[0]?.schema ?? true;
  return at === "" || at === "no_such_field" || requiredOf(run.contract, schema).has(at);
}

/** Every way of breaking one field's schema is refused, and the answer names the field, or the one inside it. */
export async function refusesField(run: Run, id: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const media = operation.body?.content[0];
  const schema = media === undefined ? undefined : propertiesOf(run.contract, media.schema)[name];
  const input = await inputFor(run, operation, { full: true });
  if (schema === undefined || media === undefined || !isObject(input.body))
    return run.skip("the body is no object");
  const body = { ...input.body, [name]: input.body[name] ?? run.draw(valuesOf(run, schema)) };
  const field = fullest([body[name] ?? null, ...run.sample(valuesOf(run, schema), 40)]);
  const all = invalidsOf(run, schema, field);
  if (all.length === 0) run.skip("its schema allows every value");
  const before = await stateAround(run, operation, input);
  for (const one of all) {
    const at = one.at === "" ? name : `${name}.${one.at}`;
    await refused(run, operation, { ...input, body: { ...body, [name]: one.value } }, at, `${at} ${one.why}`);
  }
  await isAsBefore(run, operation, input, before);
}

/** Refused requests change nothing, not even what was right in them. */
async function isAsBefore(
  run: Run,
  operation: OperationContract,
  input: Input,
  before: readonly unknown[],
): Promise<void> {
  const after = await stateAround(run, operation, input);
  run.check(
    !run.has("clock") || same(before, after),
    () => `Refused requests changed ${JSON.stringify(before)} to ${JSON.stringify(after)}.`,
  );
}

async function refused(
  run: Run,
  operation: OperationContract,
  input: Input,
  field: string | undefined,
  why: string,
  statuses: readonly number[] = refusals,
): Promise<void> {
  const exchange: Exchange = await run.call(operation, input);
  run.check(
    statuses.includes(exchange.status),
    () =>
      `A request with ${why} is to be refused with ${statuses.join(" or ")}, and came ${exchange.status} ${excerpt(exchange.text)}`,
    exchange,
  );
  if (field === undefined || exchange.status === 404 || run.contract.errorShape.details === null) return;
  const named = namedFields(run, exchange.body).map(dotted);
  run.check(
    named.some((one) => one === field || one.startsWith(`${field}.`) || field === `${one}.0`),
    () =>
      `A request with ${why} is refused without naming ${field}; named are ${named.join(", ") || "none"}.`,
    exchange,
  );
}

/** `a[0].b` as `a.0.b`. */
function dotted(field: string): string {
  return field
    .replace(/\[(\w+)\]/g, ".$1")
    .replace(/^\//, "")
    .replaceAll("/", ".");
}
