import { sentBody } from "../model/media.ts";
import type { Api, JsonValue, MediaType, Operation, Parameter } from "../model/types.ts";
import { isObject, resolvePointer } from "./describe/pointer.ts";
import { exampleValue, travelling } from "./exampleValue.ts";

/** The values of a call that a sample shows: what is required, with the document's examples. */
export interface SampleCall {
  readonly parameters: readonly { readonly parameter: Parameter; readonly value: JsonValue }[];
  /** Undefined where none is sent. */
  readonly body: JsonValue | undefined;
}

export function sampleCall(api: Api, operation: Operation): SampleCall {
  const sent = sentBody({ body: operation.body });
  const sends = sent !== undefined && (operation.body?.required || sent.media.examples.length > 0);
  return {
    parameters: operation.parameters
      .filter(({ required }) => required)
      .map((parameter) => ({
        parameter,
        value: parameterExample(api, parameter) ?? exampleValue(parameter.schema, api.schemas, "input"),
      })),
    body: sends ? bodyExample(api, sent.media) : undefined,
  };
}

/** The example that the document gives a parameter; the model does not keep it, for no client needs it. */
export function parameterExample(
  { document }: Api,
  { pointer }: Pick<Parameter, "pointer">,
): JsonValue | undefined {
  return declaredExample(resolvePointer(document, pointer));
}

/** `example`, or the first of `examples`, of a parameter, a header or a media type as the document writes it. */
export function declaredExample(value: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(value)) return undefined;
  if (value["example"] !== undefined) return value["example"];
  const { examples } = value;
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return isObject(first) ? first["value"] : undefined;
}

function bodyExample(api: Api, { examples, schema }: MediaType): JsonValue {
  const [example] = examples;
  if (example !== undefined)
    return schema === undefined ? example.value : travelling(example.value, schema, api.schemas, "input");
  return schema === undefined ? {} : exampleValue(schema, api.schemas, "input");
}
