import { readRateLimits } from "sdkgen/vocabulary";
import { operationsOf } from "../lib/operations.ts";
import { contentOf, type Response, responsesOf } from "../lib/responses.ts";
import { rule, textOption } from "../lib/rule.ts";
import { schemaAt } from "../lib/schemas.ts";

/** Every response of the API host carries the headers of the rate limit and the id of the request. */
export const responseHeaders = rule((document, options) => {
  const limits = readRateLimits(document.at("x-rate-limits").node).value;
  const { retryAfter, ...state } = limits?.headers ?? {};
  const always = [...Object.values(state), textOption(options, "requestId")];
  for (const operation of operationsOf(document).filter(({ onApiHost }) => onApiHost)) {
    for (const response of responsesOf(operation)) {
      const overLimit = limits?.error !== undefined && codeOf(response) === limits.error;
      const wanted = overLimit ? [...always, retryAfter] : always;
      const headers = response.view.at("headers");
      const present = new Set(headers.keys().map((name) => name.toLowerCase()));
      const missing = wanted
        .filter((name) => name !== undefined && !present.has(name.toLowerCase()))
        .join(", ");
      if (missing === "") continue;
      (headers.exists ? headers : response.view).report(
        {
          what: `The response ${response.status} of ${operation.title} does not carry ${missing}.`,
          why: "clients pace themselves and people ask for support by these headers, on every response, errors included.",
          fix: "take all of them at once, with `headers: { $ref: …/components/headers/all.yaml }`, or add what is missing.",
        },
        missing,
      );
    }
  }
});

function codeOf(response: Response): string | undefined {
  return contentOf(response)
    .map((media) => schemaAt(media.at("schema"), "error.code")?.at("const").string())
    .find((code) => code !== undefined);
}
