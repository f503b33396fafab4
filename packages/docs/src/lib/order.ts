import { guides } from "../guides.ts";
import { navigation } from "./generated.ts";

export interface Stop {
  readonly label: string;
  readonly slug: string;
}

/** Every page in the order of reading: the guides, then the reference. */
export const order: readonly Stop[] = [
  ...guides.flatMap(({ entries }) => entries),
  ...navigation.indexes,
  ...navigation.groups.flatMap((group) => [{ label: group.label, slug: group.slug }, ...group.entries]),
].filter(({ slug }, index, all) => all.findIndex((stop) => stop.slug === slug) === index);

const places = new Map(order.map(({ slug }, index) => [slug, index]));

/** The pages before and after one. */
export function around(slug: string): {
  readonly before: Stop | undefined;
  readonly after: Stop | undefined;
} {
  const place = places.get(slug);
  return place === undefined
    ? { before: undefined, after: undefined }
    : { before: order[place - 1], after: order[place + 1] };
}
