import { WebhookVerificationError } from "../webhooks/verification-error.ts";
import type { Conversion, Conversions } from "./conversion.ts";
import { readJson } from "./read.ts";

/**
 * Reads events of webhooks, by their `type`, from the text of a verified delivery. What it gives throws a
 * `WebhookVerificationError` where the text is no JSON object, or not what the document says.
 */
export function eventReader<Event extends object>(
  events: readonly (readonly [type: string, conversion: Conversion])[],
  conversions: Conversions,
): (text: string) => Event {
  const schemas = new Map(conversions);
  const all = events.map(([type, as]) => ({ when: ["type", [type]] as const, as }));
  return (text) => {
    try {
      const event = readJson(text, { all }, schemas);
      if (typeof event === "object" && event !== null && !Array.isArray(event)) return event as Event;
    } catch (error) {
      if (error instanceof TypeError) {
        throw new WebhookVerificationError("invalid_body", `the body is signed, but ${error.message}`);
      }
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw new WebhookVerificationError("invalid_body", "the body is signed, but is not a JSON object");
  };
}
