import { ApiPromise } from "../api-promise.ts";
import type { SdkError } from "../errors/sdk-error.ts";
import { ResponseError } from "../errors/transport-error.ts";
import type { AnswerSpec, BodySpec, OperationSpec } from "../operation.ts";
import type { CallInput } from "../prepare.ts";
import type { Result, Success } from "../result.ts";
import type { Sender } from "../sender.ts";
import type { StreamOptions } from "../stream/options.ts";
import { isJson } from "../wire/value.ts";
import type { AcceptOption, BinaryForms, BinaryOption, ContentTypeOption } from "./options.ts";

/** What a caller may choose. */
export type ChoiceOptions = StreamOptions &
  ContentTypeOption<string> &
  AcceptOption<string> &
  BinaryOption<keyof BinaryForms>;

/**
 * Begins a call that its caller may send, or have answered, in more than one way. Imported by generated methods that offer
 * a choice, and by no others. Rejects with a `TypeError` for a media type that the operation does not have.
 */
export function chosen<T, E>(
  transport: Sender,
  operation: OperationSpec,
  input: CallInput = {},
  options: ChoiceOptions = {},
): ApiPromise<T, E> {
  return new ApiPromise(send(transport, operation, input, options) as Promise<Result<T, E>>);
}

async function send(
  transport: Sender,
  operation: OperationSpec,
  input: CallInput,
  options: ChoiceOptions,
): Promise<Result<unknown, SdkError>> {
  const { contentType, accept, as } = options;
  const body = contentType === undefined ? operation.body : bodyAs(operation, contentType);
  const answer = accept === undefined ? operation : answerAs(operation, accept);
  const { stream, response, reading, conversion } = answer;
  const asked = {
    ...operation,
    ...(body && { body }),
    accept: answer.accept ?? "*/*",
    response,
    reading,
    conversion,
  };
  if (stream) {
    // Loaded by those who ask for a stream only.
    const { openStream } = await import("../stream/open.ts");
    return openStream({ transport, operation: asked, stream, input, options });
  }
  const isTyped = reading === "typed";
  const unread = response === "binary" && !isTyped && as === "stream" ? "stream" : undefined;
  const result = await transport
    .send<unknown, SdkError>({ ...asked, reading: unread }, input, options)
    .result();
  if (!result.ok || result.data === undefined) return result;
  if (isTyped) return readByType(result, asked);
  if (response !== "binary" || as === undefined || as === "blob") return result;
  return { ...result, data: await convert(result.data, options.signal) };
}

/** The body's description for another of its media types. */
function bodyAs({ id, body }: OperationSpec, contentType: string): BodySpec {
  const all = body ? [body, ...(body.others ?? [])] : [];
  return all.find((other) => other.contentType === contentType) ?? refuse(id, "is not sent as", contentType);
}

/** How an answer of another media type is asked for and read. */
function answerAs(operation: OperationSpec, accept: string): AnswerSpec {
  const { others = [], ...answer } = operation;
  const own = answer.accept?.split(", ") ?? [];
  return own.includes(accept)
    ? { ...answer, accept }
    : (others.find((other) => other.accept === accept) ??
        refuse(operation.id, "does not answer with", accept));
}

function refuse(id: string, what: string, type: string): never {
  throw new TypeError(`${id} ${what} ${type}`);
}

/** Reads an answer as the content type that it came with says: statuses of one operation may differ in theirs. */
async function readByType(
  { data, response, ...facts }: Success<unknown>,
  operation: OperationSpec,
): Promise<Result<unknown, SdkError>> {
  const type = response.headers.get("content-type") ?? "";
  if (!(data instanceof Blob) || !/^text\/|[/+](json|xml|yaml)\b/i.test(type))
    return { ...facts, response, data };
  const text = await data.text();
  if (!isJson(type)) return { ...facts, response, data: text };
  const { codec } = operation;
  try {
    return {
      ...facts,
      response,
      data: codec ? codec.parse(text, operation, response.status) : JSON.parse(text),
    };
  } catch (cause) {
    const problem = cause instanceof TypeError ? cause.message : `the body is not JSON (${type})`;
    const error = new ResponseError(problem, response.status, text, {
      operation,
      ...facts,
    });
    return { ok: false, error };
  }
}

/** Bytes of a `Blob`; a stream that the caller's signal ends. */
async function convert(data: unknown, signal: AbortSignal | undefined): Promise<unknown> {
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer());
  return data instanceof ReadableStream && signal
    ? data.pipeThrough(new TransformStream(), { signal })
    : data;
}
