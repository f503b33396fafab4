import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { withBase } from "./lib/href.ts";
import { around } from "./lib/order.ts";
import { slugOf } from "./lib/route.ts";

/** The sidebar is our own, and so is the order of reading. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { before, after } = around(slugOf(url.pathname));
  locals.starlightRoute.pagination = { prev: before && link(before), next: after && link(after) };
});

function link({ label, slug }: { readonly label: string; readonly slug: string }) {
  return {
    type: "link" as const,
    label,
    href: withBase(`/${slug}`),
    isCurrent: false,
    badge: undefined,
    attrs: {},
  };
}
