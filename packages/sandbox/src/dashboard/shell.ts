import { html } from "hono/html";
import { dashboardPath } from "./pages.ts";

type Markup = ReturnType<typeof html>;

/** The document that the app fills. Without scripts it says what it needs. */
export function shell(api: string, title: string): Markup {
  return frame(
    `${title} – ${api} sandbox`,
    html`<div id="app"><noscript><main class="alone">
<h1>The dashboard needs JavaScript</h1>
<p>Allow scripts for this address, or use the control plane under <code>/_sandbox</code>: everything that the dashboard does, it does there.</p>
</main></noscript></div>`,
    html`<link rel="stylesheet" href="${dashboardPath}/app.css">
<script type="module" src="${dashboardPath}/app.js"></script>`,
  );
}

/** What is answered where the app was never built. */
export function unbuilt(api: string): Markup {
  return frame(
    `Not built – ${api} sandbox`,
    html`<main>
<h1>The dashboard is not built</h1>
<p>Run <code>pnpm build</code>, then load this page again.</p>
</main>`,
    "",
  );
}

function frame(title: string, body: Markup, head: Markup | ""): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${icon}">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1d4ed8"/><circle cx="16" cy="16" r="7" fill="none" stroke="#fff" stroke-width="4"/></svg>';
const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
