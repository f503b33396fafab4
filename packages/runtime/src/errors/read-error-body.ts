import type { OperationSpec } from "../operation.ts";
import { parseText } from "../parse-text.ts";

/** Reads an error answer as far as it goes: JSON, otherwise text, otherwise `undefined`. Never throws. */
export async function readErrorBody(response: Response, operation: OperationSpec): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch {
    return undefined;
  }
  try {
    return parseText(text, operation, response.status);
  } catch {
    return text === "" ? undefined : text;
  }
}
