import { html, raw } from "hono/html";
import { style } from "./style.ts";

/** Markup in which everything that came from outside is escaped. */
export type Markup = ReturnType<typeof html>;

/** The frame that the pages share. It loads nothing and runs nothing. */
export function page(parts: {
  title: string;
  brand: string;
  badge: string | null;
  main: Markup;
  footer: Markup;
}): Markup {
  const badge = parts.badge === null ? "" : html`<p class="badge">${parts.badge}</p>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${parts.title}</title>
<style>${raw(style)}</style>
</head>
<body>
<header><p class="brand">${parts.brand}</p>${badge}</header>
<main>
${parts.main}
</main>
<footer>${parts.footer}</footer>
</body>
</html>
`;
}
