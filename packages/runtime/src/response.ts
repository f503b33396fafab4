import type { CallFacts } from "./errors/sdk-error.ts";
import { ResponseError } from "./errors/transport-error.ts";
import type { OperationSpec } from "./operation.ts";
import { parseText } from "./parse-text.ts";

/** Reads a good answer as the operation says: JSON, text, `Blob`, nothing, or not at all: then it is a stream. */
export async function readData(
  response: Response,
  operation: OperationSpec,
  facts: CallFacts,
): Promise<unknown> {
  const { status } = response;
  const empty =
    operation.response === "none" || operation.method === "HEAD" || status === 204 || status === 205;
  if (empty) {
    await response.arrayBuffer();
    return undefined;
  }
  if (operation.reading === "stream") return response.body ?? undefined;
  if (operation.response === "binary") return response.blob();
  const text = await response.text();
  if (operation.response === "text") return text;
  try {
    return parseText(text, operation, status);
  } catch (error) {
    const type = response.headers.get("content-type") ?? "no content type";
    const misfit = error instanceof TypeError ? error.message : `the body is not JSON (${type})`;
    const problem = text === "" ? "the body is empty" : misfit;
    throw new ResponseError(problem, status, text, facts);
  }
}
