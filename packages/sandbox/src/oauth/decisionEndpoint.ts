import type { Context } from "hono";
import { type Decision, decide } from "./decision.ts";
import { formFault } from "./form.ts";
import { issuerOf } from "./issuer.ts";
import { type ErrorText, errorPage, requestEnded } from "./pages/errorPage.ts";
import { pageResponse } from "./pages/pageResponse.ts";
import { readParameters } from "./parameters.ts";
import { redirect } from "./redirect.ts";
import type { OAuthContext, OAuthServices } from "./services.ts";

const formType = "application/x-www-form-urlencoded";

/** Takes the decision of the consent page. It trusts the id of the question alone, not what else a form may say. */
export function decisionEndpoint(
  services: OAuthServices,
  context: OAuthContext,
): (call: Context) => Promise<Response> {
  return async ({ req }) => {
    const refuse = (text: ErrorText) => pageResponse(400, errorPage(services.description.title, text));
    // Told by every present browser, and not to be forged by a page: a form of another site is no decision.
    const site = req.header("Sec-Fetch-Site");
    if (site !== undefined && site !== "same-origin" && site !== "none") return refuse(unreadable);
    if (formFault(req.raw.headers, formType) !== undefined) return refuse(unreadable);
    const decision = decisionOf(await req.text());
    if (decision === undefined) return refuse(unreadable);
    const issuer = issuerOf(services, req.url);
    const location = await services.database.transaction((connection) =>
      decide(context, connection, decision, issuer),
    );
    return location === undefined ? refuse(requestEnded) : redirect(location, 303);
  };
}

function decisionOf(form: string): Decision | undefined {
  const { values, faults } = readParameters(form, ["transaction", "decision", "organization"]);
  const { transaction, decision, organization = "" } = values;
  if (faults.length > 0 || transaction === undefined) return undefined;
  if (decision !== "allow" && decision !== "deny") return undefined;
  return { transaction, allow: decision === "allow", organization };
}

const unreadable: ErrorText = {
  heading: "This decision cannot be read",
  sentence: "It did not come from the page that asked for it.",
  advice: "Go back to the application and start again.",
};
