/** The packages of the workspace, as a release sees them. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** From the root, with slashes. */
  readonly folder: string;
  readonly isPrivate: boolean;
  /** Packages that people who install this one get as well. */
  readonly dependencies: readonly string[];
}

export interface VersionChange {
  readonly name: string;
  readonly folder: string;
  readonly isPrivate: boolean;
  readonly from: string;
  readonly to: string;
}

/** What has another version than before, in the order of names. */
export function versionChanges(before: readonly Package[], after: readonly Package[]): VersionChange[] {
  const old = new Map(before.map(({ name, version }) => [name, version]));
  return after
    .flatMap(({ name, folder, isPrivate, version }) => {
      const from = old.get(name);
      return from === undefined || from === version ? [] : [{ name, folder, isPrivate, from, to: version }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/**
 * What goes to a registry, dependencies before those that need them, otherwise by name.
 * @throws {Error} Where published packages depend on each other in a circle, or on one that is private.
 */
export function publishOrder(all: readonly Package[]): Package[] {
  const byName = new Map(all.map((one) => [one.name, one]));
  const order: Package[] = [];
  const visit = (one: Package, above: readonly string[]): void => {
    if (order.includes(one)) return;
    if (above.includes(one.name))
      throw new Error(
        `${[...above, one.name].join(" → ")} is a circle: none of them can be published first.`,
      );
    for (const name of [...one.dependencies].sort()) {
      const needed = byName.get(name);
      if (needed === undefined) continue;
      if (needed.isPrivate)
        throw new Error(
          `${one.name} depends on ${name}, which is private: nobody could install it. Bundle it, as a devDependency, or publish it.`,
        );
      visit(needed, [...above, one.name]);
    }
    order.push(one);
  };
  for (const one of all.toSorted((a, b) => a.name.localeCompare(b.name))) if (!one.isPrivate) visit(one, []);
  return order;
}
