/** A page of the dashboard: where it is, and what it is called. */
export interface DashboardPage {
  /** Below `/dashboard`; `:id` stands for one segment. */
  readonly path: string;
  readonly title: string;
}

/** Path that the dashboard is under. */
export const dashboardPath = "/dashboard";

/** Every page. The server answers these addresses and no others; the app shows what is under them. */
export const pages = {
  overview: { path: "", title: "Overview" },
  requests: { path: "/requests", title: "Requests" },
  request: { path: "/requests/:id", title: "Request" },
  webhooks: { path: "/webhooks", title: "Webhooks" },
  webhook: { path: "/webhooks/:id", title: "Webhook" },
  controls: { path: "/controls", title: "Controls" },
  verdict: { path: "/verdict", title: "Verdict" },
  apiKeys: { path: "/settings/api-keys", title: "API keys" },
  newApiKey: { path: "/settings/api-keys/new", title: "Create new key" },
  applications: { path: "/settings/oauth-applications", title: "OAuth applications" },
  newApplication: { path: "/settings/oauth-applications/new", title: "Create new application" },
  organizations: { path: "/settings/organizations", title: "Organizations" },
} as const satisfies Readonly<Record<string, DashboardPage>>;

export type PageName = keyof typeof pages;

export interface PageMatch {
  readonly name: PageName;
  /** What stands where the path has `:id`; empty where it has none. */
  readonly id: string;
}

/** The page at a path, where there is one. A slash at its end makes no difference. */
export function pageAt(pathname: string): PageMatch | undefined {
  if (pathname !== dashboardPath && !pathname.startsWith(`${dashboardPath}/`)) return undefined;
  const given = segmentsOf(pathname.slice(dashboardPath.length));
  for (const name of pageNames) {
    const id = matched(segmentsOf(pages[name].path), given);
    if (id !== undefined) return { name, id };
  }
  return undefined;
}

/** Where a page is. */
export function pathOf(name: PageName, id = ""): string {
  return dashboardPath + pages[name].path.replace(":id", encodeURIComponent(id));
}

// Keys of a literal, whose type says the same.
const pageNames = Object.keys(pages) as readonly PageName[];

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function matched(template: readonly string[], given: readonly string[]): string | undefined {
  if (template.length !== given.length) return undefined;
  let id = "";
  for (const [index, segment] of template.entries()) {
    const value = given[index] ?? "";
    if (segment === ":id") id = decoded(value);
    else if (segment !== value) return undefined;
  }
  return id;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // No URL of ours; nothing is found under it.
    return segment;
  }
}
