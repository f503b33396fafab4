import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { guideLinks } from "./build/guideLinks.ts";
import { offlineReference } from "./build/offlineReference.ts";
import { facts } from "./src/lib/generated.ts";
import { withBase } from "./src/lib/href.ts";

/** Where the site will be read; links within it need only its path. */
const site = process.env["DOCS_SITE"] ?? `https://${facts["host.docs"]?.text ?? "docs.example"}`;
const base = process.env["DOCS_BASE"] ?? "/";

export default defineConfig({
  site,
  base,
  outDir: process.env["DOCS_OUT"] ?? "dist",
  trailingSlash: "ignore",
  // A script in a file is loaded once; within each page it would be loaded with each.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ mdastPlugins: [guideLinks(base)] }) },
  // Errors name it as the page to read (`doc_url`).
  redirects: { "/authentication": withBase("/guides/authentication", base) },
  integrations: [
    starlight({
      disable404Route: true,
      title: facts["api.title"]?.text ?? "API",
      customCss: ["./src/styles/index.css"],
      components: {
        Footer: "./src/components/starlight/Footer.astro",
        Head: "./src/components/starlight/Head.astro",
        Header: "./src/components/starlight/Header.astro",
        PageTitle: "./src/components/starlight/PageTitle.astro",
        Search: "./src/components/starlight/Search.astro",
        Sidebar: "./src/components/starlight/Sidebar.astro",
        SiteTitle: "./src/components/starlight/SiteTitle.astro",
        ThemeProvider: "./src/components/starlight/ThemeProvider.astro",
        ThemeSelect: "./src/components/starlight/ThemeSelect.astro",
      },
      routeMiddleware: "./src/routeData.ts",
      expressiveCode: {
        themes: ["github-dark-default", "github-light-default"],
        useStarlightUiThemeColors: false,
        styleOverrides: {
          borderRadius: "0.625rem",
          borderColor: "var(--line)",
          codeBackground: "var(--code-surface)",
          codeFontFamily: "var(--font-mono)",
          codeFontSize: "0.8125rem",
          codeLineHeight: "1.65",
          codePaddingBlock: "0.875rem",
          codePaddingInline: "1rem",
          uiFontFamily: "var(--font-sans)",
          frames: {
            shadowColor: "transparent",
            editorActiveTabIndicatorTopColor: "transparent",
            editorActiveTabIndicatorBottomColor: "transparent",
            editorActiveTabBackground: "transparent",
            editorActiveTabForeground: "var(--quiet)",
            editorActiveTabBorderColor: "transparent",
            editorTabBarBorderBottomColor: "var(--line)",
            terminalTitlebarForeground: "var(--quiet)",
            editorTabBarBackground: "var(--code-bar)",
            terminalTitlebarBackground: "var(--code-bar)",
            terminalBackground: "var(--code-surface)",
            editorBackground: "var(--code-surface)",
          },
        },
      },
    }),
    offlineReference(),
  ],
});
