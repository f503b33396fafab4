/** The guides in the order of reading, as the sidebar has them. Each is `src/content/docs/<slug>.mdx`. */
export interface GuideGroup {
  readonly label: string;
  readonly entries: readonly { readonly label: string; readonly slug: string }[];
}

const all: readonly GuideGroup[] = [
  {
    label: "Get started",
    entries: [
      { label: "Quickstart", slug: "guides/quickstart" },
      { label: "Authentication", slug: "guides/authentication" },
      { label: "SDKs", slug: "guides/sdks" },
      { label: "Testing with the sandbox", slug: "guides/sandbox" },
    ],
  },
  {
    label: "How the API works",
    entries: [
      { label: "Scopes", slug: "guides/scopes" },
      { label: "Rate limits", slug: "guides/rate-limits" },
      { label: "Errors", slug: "guides/errors" },
      { label: "Pagination", slug: "guides/pagination" },
      { label: "Idempotency", slug: "guides/idempotency" },
      { label: "Webhooks", slug: "guides/webhooks" },
    ],
  },
  {
    label: "Good to know",
    entries: [
      { label: "Security", slug: "guides/security" },
      { label: "FAQ", slug: "guides/faq" },
      { label: "Changelog", slug: "guides/changelog" },
      { label: "Migrating", slug: "guides/migrating" },
    ],
  },
];

/**
 * Whether the guides are part of the site. They are about one API: `DOCS_GUIDES=off` builds the reference of another document, which holds other
 * facts.
 */
export const hasGuides = process.env["DOCS_GUIDES"] !== "off";

export const guides: readonly GuideGroup[] = hasGuides ? all : [];
