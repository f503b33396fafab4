import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { hasGuides } from "./guides.ts";

/** Without the guides, the page for addresses where nothing is. */
const loader = hasGuides ? docsLoader() : glob({ base: "src/content/docs", pattern: "404.mdx" });

export const collections = { docs: defineCollection({ loader, schema: docsSchema() }) };
