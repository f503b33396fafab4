import type { Docs } from "../docs.ts";
import type { Facts } from "../page.ts";
export function factsOf(_: Docs): Facts {
  return {};
}
