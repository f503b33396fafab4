import { webhooksOf } from "../lib/operations.ts";
import { rule } from "../lib/rule.ts";
import { propertyOf } from "../lib/schemas.ts";

/** The payload of a webhook has a `type` that is the webhook's key, and nothing else. */
export const eventType = rule((document) => {
  for (const { view, title } of webhooksOf(document)) {
    const key = title.split(" ")[1];
    for (const [, media] of view.at("requestBody").at("content").entries()) {
      const schema = media.at("schema");
      const type = propertyOf(schema, "type");
      if (type?.at("const").node === key) continue;
      (type ?? schema).report({
        what: `The payload of the event ${key} does not fix \`type\` to ${JSON.stringify(key)}.`,
        why: "receivers tell events apart by `type`, and subscribe to them by the key.",
        fix: `write \`type: { type: string, const: ${key} }\` in the payload, or correct the key under webhooks.`,
      });
    }
  }
});
