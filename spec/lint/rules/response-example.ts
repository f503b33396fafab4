import { operationsOf, webhooksOf } from "../lib/operations.ts";
import { contentOf, examplesOf, responsesOf } from "../lib/responses.ts";
import { rule } from "../lib/rule.ts";

/** Every response with a body, and every event, has an example. Errors have a rule of their own. */
export const responseExample = rule((document) => {
  for (const operation of operationsOf(document)) {
    for (const response of responsesOf(operation).filter(({ isError }) => !isError)) {
      for (const media of contentOf(response).filter((media) => examplesOf(media).length === 0)) {
        media.report(
          {
            what: `The response ${response.status} of ${operation.title} has no example.`,
            why: "the docs show it, and people read it before the schema.",
            fix: "add `examples` with a file of components/examples.",
          },
          "example",
        );
      }
    }
  }
  for (const { view, title } of webhooksOf(document)) {
    for (const [, media] of view.at("requestBody").at("content").entries()) {
      if (examplesOf(media).length > 0) continue;
      media.report({
        what: `The event of ${title} has no example.`,
        why: "people write their handler from it.",
        fix: "add `examples` with a file of components/examples.",
      });
    }
  }
});
