/** A module that people import, and the declarations that say what is in it. */
export interface Entry {
  /** As programs import it: `@outfame/sdk/webhooks`. */
  readonly specifier: string;
  /** Absolute path of its declarations. */
  readonly declarations: string;
}

/** The name of an entry's file of the consumer: `index.ts`, `oauth-file.ts`. */
export function consumerFile(specifier: string, packageName: string): string {
  const rest = specifier.slice(packageName.length + 1);
  return `${rest === "" ? "index" : rest.replaceAll("/", "-")}.ts`;
}
