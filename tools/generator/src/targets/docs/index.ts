/** Target `docs`: the pages of a reference as data, their Markdown twins, facts for guides, and samples. */
import { generatedReadme } from "../../emit/readme.ts";
import { environmentPrefix } from "../../emit/title.ts";
import type { Api } from "../../model/types.ts";
import type { Target, TargetContext, VirtualFile } from "../../target.ts";
import type { Docs } from "./docs.ts";
import { findExamples } from "./examples.ts";
import { factsOf } from "./facts/facts.ts";
import { jsonText } from "./json.ts";
import { printBlocks, printPage } from "./markdown/page.ts";
import { navigationOf } from "./navigation.ts";
import { type DocsOptions, parseDocsOptions } from "./options.ts";
import type { Page } from "./page.ts";
import { errorPage } from "./pages/error.ts";
import { eventPage } from "./pages/event.ts";
import { indexPages } from "./pages/indexes.ts";
import { operationPage } from "./pages/operation/page.ts";
import { resourcePage } from "./pages/resource.ts";
import { schemaPage } from "./pages/schema.ts";
import { partialsOf } from "./partials/partials.ts";
import { errorCodes, placePages } from "./places.ts";
import { curlSample } from "./samples/curl.ts";
import { sampleFiles } from "./samples/files.ts";
import { findUses } from "./uses.ts";

export type { DocsOptions } from "./options.ts";

export const docs: Target<DocsOptions> = {
  name: "docs",
  summary: "pages, tables and samples of a reference, for a site to print",
  needs: () => ["samples"],
  parseOptions: parseDocsOptions,
  emit(api, options, context) {
    const source = docsOf(api, options, context);
    const pages = pagesOf(source);
    return {
      files: [
        generatedReadme("docs", context.command),
        ...pages.flatMap(pageFiles),
        ...partialsOf(source).flatMap(({ name, blocks }) => [
          { path: `partials/${name}.json`, text: jsonText({ name, blocks }) },
          { path: `partials/${name}.md`, text: printBlocks(blocks) },
        ]),
        { path: "facts.json", text: jsonText(factsOf(source)) },
        { path: "navigation.json", text: jsonText(navigationOf(source, pages)) },
        ...sampleFiles(source),
      ],
      diagnostics: [],
    };
  },
};

function docsOf(api: Api, options: DocsOptions, { samples }: Pick<TargetContext, "samples">): Docs {
  const prefix = options.environmentPrefix ?? environmentPrefix(api.title);
  return {
    api,
    places: placePages(api),
    uses: findUses(api),
    examples: findExamples(api),
    environmentPrefix: prefix,
    samples: (operation) => [curlSample(api, operation, prefix), ...samples(operation)],
  };
}

/** Every page, in the order of reading. */
export function pagesOf(source: Docs): readonly Page[] {
  const { api } = source;
  return [
    ...indexPages(source),
    ...api.resources.flatMap((resource) => [
      resourcePage(source, resource),
      ...resource.operations.map((operation) => operationPage(source, resource, operation)),
    ]),
    ...api.events.map((event) => eventPage(source, event)),
    ...errorCodes(api).map((code) => errorPage(source, code)),
    ...[...api.schemas.values()].map((schema) => schemaPage(source, schema)),
  ];
}

function pageFiles(page: Page): readonly VirtualFile[] {
  return [
    { path: `pages/${page.slug}.json`, text: jsonText(page) },
    { path: `markdown/${page.slug}.md`, text: printPage(page) },
  ];
}
