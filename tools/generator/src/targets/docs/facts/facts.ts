import type { Docs } from "../docs.ts";
import type { Fact, Facts } from "../page.ts";
import { aroundFacts } from "./around.ts";
import { authenticationFacts } from "./authentication.ts";
import { callFacts } from "./calls.ts";
import type { NamedFact } from "./named.ts";
import { webhookFacts } from "./webhooks.ts";

/** Every single fact by its name; what the document does not hold is not there. */
export function factsOf(docs: Docs): Facts {
  const found: readonly NamedFact[] = [
    ...aroundFacts(docs),
    ...authenticationFacts(docs),
    ...callFacts(docs),
    ...webhookFacts(docs),
  ];
  return Object.fromEntries(
    found.flatMap(([name, value, href]): [string, Fact][] => {
      if (value === undefined || value === "") return [];
      return [[factName(name), href === undefined ? { text: value } : { text: value, href }]];
    }),
  );
}

/** Names of the document in the name of a fact: letters, digits, `.`, `_` and `-`. */
function factName(name: string): string {
  return name.replace(/[^\w.-]+/g, "-");
}
