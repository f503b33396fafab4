import type { AnswerSpec, OperationSpec, StreamSpec } from "../operation.ts";
import { jsonResponse } from "./fault.ts";

/** Writes data as the answer that a request asks for, so that a client reads it as it reads the API's. */
export function answerWith(
  operation: OperationSpec,
  accept: string,
  status: number,
  data: unknown,
): Response {
  const { response, reading, stream, accept: types = "" } = askedFor(operation, accept);
  const isBodiless = status === 204 || status === 205;
  if (stream && !isBodiless) return bodyOf(status, stream, types, data ?? []);
  if (data === undefined) return jsonResponse(status, data);
  const isRaw = typeof data === "string" ? reading !== "typed" : data instanceof Blob || isBytes(data);
  if (response === "json" || !isRaw) return jsonResponse(status, data);
  const type = data instanceof Blob && data.type !== "" ? data.type : firstOf(types);
  return new Response(data as NonNullable<RequestInit["body"]>, {
    status,
    headers: { "content-type": type },
  });
}

/** The operation's own answer, or the other one that was chosen. */
function askedFor(
  operation: OperationSpec,
  accept: string,
): Partial<AnswerSpec> & Pick<AnswerSpec, "response"> {
  const own = operation.accept?.split(", ").includes(accept) || operation.accept === accept;
  return own ? operation : (operation.others?.find((other) => other.accept === accept) ?? operation);
}

/** Items, one after another; text is what the wire has, and is sent as it is. */
function bodyOf(status: number, { format, text }: StreamSpec, types: string, data: unknown): Response {
  const items = Array.isArray(data) ? data : [data];
  const write = (item: unknown): string => {
    if (format === "events") return eventOf(item, text !== undefined);
    return `${format === "sequence" ? "\x1e" : ""}${JSON.stringify(item)}\n`;
  };
  const body = typeof data === "string" ? data : items.map(write).join("");
  return new Response(body, { status, headers: { "content-type": firstOf(types) } });
}

/** An event as it stands in a stream (HTML §9.2.6), of what its reader gets, or of its data alone. */
function eventOf(item: unknown, isText: boolean): string {
  const { event, id, data } = isEvent(item) ? item : { data: item };
  const content = isText && typeof data === "string" ? data : JSON.stringify(data);
  const fields = [
    ...(typeof event === "string" ? [`event: ${event}`] : []),
    ...(typeof id === "string" ? [`id: ${id}`] : []),
    ...content.split(/\r\n|\n|\r/).map((line) => `data: ${line}`),
  ];
  return `${fields.join("\n")}\n\n`;
}

function isEvent(item: unknown): item is { event?: unknown; id?: unknown; data: unknown } {
  return (
    typeof item === "object" &&
    item !== null &&
    "data" in item &&
    Object.keys(item).every((name) => ["event", "id", "data", "retry"].includes(name))
  );
}

function isBytes(data: unknown): boolean {
  return data instanceof ArrayBuffer || ArrayBuffer.isView(data) || data instanceof ReadableStream;
}

function firstOf(types: string): string {
  return types.split(", ").find((type) => type !== "" && !type.includes("*")) ?? "application/octet-stream";
}
