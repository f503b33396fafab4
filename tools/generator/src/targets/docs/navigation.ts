import { operationTitle } from "./describe/operationTitle.ts";
import type { Docs } from "./docs.ts";
import type { Navigation, NavigationEntry, NavigationGroup, Page } from "./page.ts";
import { errorCodes, indexSlugs } from "./places.ts";
import { oneLine } from "./prose/plain.ts";

/** The order of reading: resources with their operations, then events, errors and schemas. */
export function navigationOf(docs: Docs, pages: readonly Page[]): Navigation {
  const { api, places } = docs;
  const resources = api.resources.map(
    (resource): NavigationGroup => ({
      kind: "resource",
      label: oneLine(resource.title) || resource.name,
      slug: places.resources.get(resource.name) ?? indexSlugs.reference,
      entries: resource.operations.flatMap((operation) => {
        const slug = places.operations.get(operation.id);
        const entry = { label: operationTitle(operation), method: operation.method };
        const badge = operation.deprecated ? { badge: "deprecated" } : {};
        return slug === undefined ? [] : [{ ...entry, slug, ...badge }];
      }),
    }),
  );
  const lists: readonly NavigationGroup[] = [
    {
      kind: "events",
      label: "Events",
      slug: indexSlugs.events,
      entries: entriesOf(
        api.events.map(({ name }) => name),
        places.events,
      ),
    },
    {
      kind: "errors",
      label: "Errors",
      slug: indexSlugs.errors,
      entries: entriesOf(errorCodes(api), places.errors),
    },
    {
      kind: "schemas",
      label: "Schemas",
      slug: indexSlugs.schemas,
      entries: entriesOf([...api.schemas.keys()], places.schemas),
    },
  ];
  return {
    indexes: pages.filter(({ kind }) => kind === "index").map(({ title, slug }) => ({ label: title, slug })),
    groups: [...resources, ...lists.filter(({ entries }) => entries.length > 0)],
  };
}

function entriesOf(names: readonly string[], slugs: ReadonlyMap<string, string>): readonly NavigationEntry[] {
  return names.flatMap((name) => {
    const slug = slugs.get(name);
    return slug === undefined ? [] : [{ label: oneLine(name) || "Unnamed", slug }];
  });
}
