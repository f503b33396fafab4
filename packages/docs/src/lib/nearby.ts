/** How many entries of a group stand in the sidebar at most: hundreds of links on each page would outweigh its text. */
const most = 31;

/** The entries around the current one; all where they are few, and the first ones where none is current. */
export function nearby<Entry extends { readonly slug: string }>(
  entries: readonly Entry[],
  current: string,
): readonly Entry[] {
  if (entries.length <= most) return entries;
  const place = Math.max(
    0,
    entries.findIndex(({ slug }) => slug === current),
  );
  const from = Math.min(Math.max(0, place - Math.floor(most / 2)), entries.length - most);
  return entries.slice(from, from + most);
}
