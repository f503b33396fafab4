/** Applies an OpenAPI Overlay 1.0 document: updates at places that are named step by step. */
export interface Overlay {
  readonly actions: readonly { readonly target: string; readonly update?: unknown }[];
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @throws Error where a target is written in another way, or is nowhere in the document. */
export function applyOverlay(document: Json, { actions }: Overlay): Json {
  const result = structuredClone(document);
  for (const { target, update } of actions) {
    const place = stepsOf(target).reduce<unknown>(
      (value, step) => (isObject(value) ? value[step] : undefined),
      result,
    );
    if (!isObject(place) || !isObject(update))
      throw new Error(`The overlay changes ${target}, which is no object.`);
    merge(place, update);
  }
  return result;
}

function merge(into: Json, from: Json): void {
  for (const [key, value] of Object.entries(from)) {
    const own = into[key];
    if (isObject(own) && isObject(value)) merge(own, value);
    else into[key] = value;
  }
}

/** Names in brackets and double quotes, escaped as in JSON (RFC 9535 §2.3.1.1): `$["paths"]["/accounts"]["get"]`. */
function stepsOf(target: string): readonly string[] {
  const steps: string[] = [];
  const step = /\[("(?:[^"\\]|\\.)*")\]/y;
  step.lastIndex = 1;
  while (step.lastIndex < target.length) {
    const [, name] = step.exec(target) ?? [];
    if (name === undefined || !target.startsWith("$"))
      throw new Error(`The overlay's target ${target} can't be read.`);
    steps.push(JSON.parse(name) as string);
  }
  return steps;
}
