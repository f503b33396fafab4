import type { Docs } from "../docs.ts";
import type { PagePartial } from "../page.ts";
export function partialsOf(_: Docs): readonly PagePartial[] {
  return [];
}
