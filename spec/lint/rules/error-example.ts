import { operationsOf } from "../lib/operations.ts";
import { contentOf, examplesOf, responsesOf } from "../lib/responses.ts";
import { rule } from "../lib/rule.ts";

/** Every error response has an example that is its own. */
export const errorExample = rule((document) => {
  const owners = new Map<string, string>();
  for (const operation of operationsOf(document)) {
    for (const response of responsesOf(operation).filter(({ isError }) => isError)) {
      const content = contentOf(response);
      if (content.length === 0) {
        response.view.report(
          {
            what: `The response ${response.status} of ${operation.title} has no body.`,
            why: "callers decide by the code in an error's body.",
            fix: "give it `content` with the schema of the error, and an example.",
          },
          "body",
        );
      }
      for (const media of content) {
        const examples = examplesOf(media);
        if (examples.length === 0) {
          media.report(
            {
              what: `The response ${response.status} of ${operation.title} has no example.`,
              why: "people who handle an error want to see it; tests and the sandbox take its texts from there.",
              fix: "add `examples` with one that shows this error.",
            },
            "example",
          );
        }
        for (const example of examples) {
          const owner = owners.get(example.id);
          owners.set(example.id, owner ?? response.view.id);
          if (owner === undefined || owner === response.view.id) continue;
          example.report({
            what: "Two different error responses show this example.",
            why: "each error has its own cause and its own way out, which a shared example can't show.",
            fix: "write an example for each of them.",
          });
        }
      }
    }
  }
});
