import { html } from "hono/html";
import { type Markup, page } from "./page.ts";

/** What went wrong, for the person who is left with it. */
export interface ErrorText {
  readonly heading: string;
  readonly sentence: string;
  readonly advice: string;
}

/** The page for a request that must not, or can't, go back to the application (RFC 6749 §4.1.2.1). */
export function errorPage(api: string, { heading, sentence, advice }: ErrorText): Markup {
  return page({
    title: `${heading} – ${api}`,
    brand: api,
    badge: null,
    main: html`<h1>${heading}</h1>
<p class="quiet">${sentence}</p>
<p class="quiet">${advice}</p>`,
    footer: html`<p>Nothing was shared.</p>`,
  });
}

export const notConnectable = (sentence: string): ErrorText => ({
  heading: "This application cannot be connected",
  sentence,
  advice: "Tell the people who made the application.",
});

export const requestEnded: ErrorText = {
  heading: "This request has ended",
  sentence: "It was answered before, or was left open too long.",
  advice: "Go back to the application and start again.",
};
