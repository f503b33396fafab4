import { operationsOf } from "../lib/operations.ts";
import { rule } from "../lib/rule.ts";

/** Every unsafe operation of the API host takes an idempotency key. */
export const idempotencyKey = rule((document) => {
  for (const { view, title, unsafe, onApiHost, parameters } of operationsOf(document)) {
    if (!unsafe || !onApiHost) continue;
    if (parameters.some((parameter) => parameter.at("x-idempotency").exists)) continue;
    view.report({
      what: `${title} changes something, but takes no idempotency key.`,
      why: "a client whose connection broke could not repeat it without the risk of doing it twice.",
      fix: "add the parameter components/parameters/IdempotencyKey.yaml by reference.",
    });
  }
});
