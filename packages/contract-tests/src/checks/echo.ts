import type { JsonValue, OperationContract } from "../contract.ts";
import { successSchema } from "../plan/producers.ts";
import { isArray, isObject, propertiesOf } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";

/** Says which field did not come back as it was sent, of those that request and answer share; undefined where all did. */
export function echoFault(
  run: Run,
  operation: OperationContract,
  sent: JsonValue | undefined,
  answered: unknown,
): string | undefined {
  const schema = successSchema(operation);
  if (schema === undefined || !isObject(sent) || !isObject(answered)) return undefined;
  const shared = propertiesOf(run.contract, schema);
  for (const [name, value] of Object.entries(sent)) {
    if (!Object.hasOwn(shared, name)) continue;
    const came = answered[name];
    if (!includes(came, value))
      return `Field ${name} was sent as ${JSON.stringify(value)}, and came back as ${JSON.stringify(came)}.`;
  }
  return undefined;
}

/** Whether a value holds everything of another one: objects may have more fields, lists may not differ. */
export function includes(whole: JsonValue | undefined, part: JsonValue): boolean {
  if (isObject(part))
    return isObject(whole) && Object.entries(part).every(([name, value]) => includes(whole[name], value));
  if (isArray(part))
    return (
      isArray(whole) &&
      whole.length === part.length &&
      part.every((value, index) => includes(whole[index], value))
    );
  return whole === part;
}

/** Whether two values are the same JSON, whatever the order of fields. */
export function same(a: unknown, b: unknown): boolean {
  return includes(a as JsonValue, b as JsonValue) && includes(b as JsonValue, a as JsonValue);
}
