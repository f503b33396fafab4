import type { Operation } from "../../../model/types.ts";
import { oneLine } from "../prose/plain.ts";

/** `List accounts`; `GET /accounts` where the document has no summary. */
export function operationTitle({ summary, method, path }: Operation): string {
  return oneLine(summary ?? "").replace(/\.$/, "") || oneLine(`${method} ${path}`);
}
