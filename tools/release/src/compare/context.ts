import type { Ledger } from "./ledger.ts";
import type { Node } from "./node.ts";
import type { Place, Places } from "./schemas/places.ts";
import type { Travel } from "./schemas/project.ts";

/** What the comparison of a part of an operation needs to know. */
export interface Context {
  readonly ledger: Ledger;
  readonly places: Places;
  /** The operation, as `GET /accounts`. */
  readonly felt: string;
  /** Which way its parameters and body travel: to the server; or, of a webhook or callback, to the client. */
  readonly sent: Travel;
  readonly received: Travel;
}

export function judge(context: Context, old: Node, next: Node, travel: Travel): void {
  const place: Place = { old, next, travel, felt: context.felt };
  context.places.judge(place);
}
