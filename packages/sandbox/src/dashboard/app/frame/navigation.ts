import type { PageName } from "../../pages.ts";
import type { IconName } from "./Icon.tsx";

/** A page in the navigation, with the pages that are reached from it. */
export interface NavigationItem {
  readonly page: PageName;
  readonly icon: IconName;
  readonly below?: PageName;
}

/** What the navigation leads to, under its headings. */
export const navigation: readonly { readonly title: string; readonly items: readonly NavigationItem[] }[] = [
  {
    title: "Sandbox",
    items: [
      { page: "overview", icon: "gauge" },
      { page: "requests", icon: "list", below: "request" },
      { page: "webhooks", icon: "send", below: "webhook" },
      { page: "controls", icon: "sliders" },
      { page: "verdict", icon: "check" },
    ],
  },
  {
    title: "Settings",
    items: [
      { page: "apiKeys", icon: "key", below: "newApiKey" },
      { page: "applications", icon: "app", below: "newApplication" },
      { page: "organizations", icon: "building" },
    ],
  },
];
