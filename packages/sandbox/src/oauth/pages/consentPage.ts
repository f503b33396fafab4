import { html } from "hono/html";
import { type Markup, page } from "./page.ts";

/** What the page asks, and of whom. */
export interface ConsentQuestion {
  /** Title of the API. */
  readonly api: string;
  readonly application: string;
  readonly environment: string;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  /** In words. */
  readonly permissions: readonly string[];
  readonly redirectUri: string;
  /** Path that the decision is posted to. */
  readonly action: string;
  /** Id that the request is kept under. */
  readonly transaction: string;
}

/** The page on which a person agrees or declines. Plain HTML: a list of what is asked, and two buttons. */
export function consentPage(question: ConsentQuestion): Markup {
  const { api, application, environment } = question;
  return page({
    title: `Connect ${application} to ${api}`,
    brand: api,
    badge: `${capitalized(environment)} environment`,
    main: html`<p class="monogram" aria-hidden="true">${initial(application)}</p>
<h1>${application} asks for access to your organization</h1>
<form method="post" action="${question.action}">
<input type="hidden" name="transaction" value="${question.transaction}">
${organizationChoice(question.organizations)}
<h2 id="permissions">${application} will be able to</h2>
<ul aria-labelledby="permissions">${question.permissions.map((words) => html`<li>${words}</li>`)}</ul>
<div class="actions">
<button class="allow" name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</div>
</form>`,
    footer: html`<p>Either way you go back to ${destination(question.redirectUri)}. Access reaches ${environment} data only, and can be revoked at any time.</p>`,
  });
}

function organizationChoice(organizations: ConsentQuestion["organizations"]): Markup {
  const [first, ...others] = organizations;
  if (first !== undefined && others.length === 0) {
    return html`<input type="hidden" name="organization" value="${first.id}">
<p class="quiet">Organization: <strong>${first.name}</strong></p>`;
  }
  return html`<label for="organization">Organization</label>
<span class="choice"><select id="organization" name="organization">${organizations.map(
    ({ id, name }) => html`<option value="${id}">${name}</option>`,
  )}</select></span>`;
}

/** Where the browser goes: the host, or of an app's own scheme the scheme. */
function destination(uri: string): string {
  const { host, protocol } = new URL(uri);
  return host === "" ? protocol.slice(0, -1) : host;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function initial(name: string): string {
  return (Array.from(name.trim())[0] ?? "").toUpperCase();
}
