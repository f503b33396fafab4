import { isDeepStrictEqual } from "node:util";
import { linesOf } from "./arguments.ts";
import type { Outcome } from "./client.ts";
import type { MockApi } from "./scenario.ts";

/** What is wrong with how a call ended; `undefined`: nothing. `answer` is what the server answered, byte by byte. */
export async function faultOf(
  outcome: Outcome,
  { method, response }: MockApi,
  answer: Buffer,
): Promise<string | undefined> {
  if (!outcome.ok) {
    if (outcome.error?.status === response.status) return undefined;
    const body = outcome.error?.body === undefined ? "" : ` ${JSON.stringify(outcome.error.body)}`;
    return `${outcome.error?.message ?? "no error"}${body}`.slice(0, 400);
  }
  const status = outcome.response?.status;
  if (status !== response.status) return `the status is ${status}, not ${response.status}`;
  for (const [name, value] of Object.entries(response.headers ?? {})) {
    const got = outcome.response?.headers.get(name);
    if (typeof value === "string" && got?.replace(/; charset=utf-8$/, "") !== value)
      return `the header ${name} is ${got}, not ${value}`;
  }
  const type = outcome.response?.headers.get("content-type") ?? "";
  const want = method === "head" || answer.length === 0 ? undefined : wantedData(answer, type);
  const got = await plainData(outcome.data);
  return isDeepStrictEqual(got, want) ? undefined : `the data is ${await show(got)}, not ${await show(want)}`;
}

function wantedData(content: Buffer, contentType: string): unknown {
  if (/[/+]json\b/.test(contentType)) return JSON.parse(content.toString());
  if (/jsonl|ndjson/.test(contentType)) return linesOf(content.toString());
  return /^text\/|xml\b/.test(contentType) ? content.toString() : content;
}

/** Bytes as a buffer, a stream as the list of its items. */
async function plainData(data: unknown): Promise<unknown> {
  if (data instanceof Blob) return Buffer.from(await data.arrayBuffer());
  if (typeof data === "object" && data !== null && Symbol.asyncIterator in data) {
    const items: unknown[] = [];
    for await (const item of data as AsyncIterable<unknown>) items.push(item);
    return items;
  }
  return data;
}

async function show(value: unknown): Promise<string> {
  return (JSON.stringify(value) ?? "nothing").slice(0, 160);
}
