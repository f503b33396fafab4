import { guides } from "../guides.ts";

export const guideSlugs: ReadonlySet<string> = new Set(
  guides.flatMap(({ entries }) => entries.map(({ slug }) => slug)),
);
