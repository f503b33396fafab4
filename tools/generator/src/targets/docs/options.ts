import { isEnvironmentPrefix } from "../../emit/title.ts";
import { OptionsError } from "../../target.ts";

export interface DocsOptions {
  /** What the environment variables in samples begin with: `OUTFAME` gives `OUTFAME_API_KEY`. Default: from the document's title. */
  readonly environmentPrefix: string | undefined;
}

const defaults: DocsOptions = { environmentPrefix: undefined };

/** Reads options as a configuration or the command line gives them. */
export function parseDocsOptions(raw: Readonly<Record<string, unknown>>): DocsOptions {
  const unknown = Object.keys(raw).find((key) => !Object.hasOwn(defaults, key));
  if (unknown !== undefined) {
    throw new OptionsError(
      `docs has no option ${JSON.stringify(unknown)}; it has ${Object.keys(defaults).join(", ")}.`,
    );
  }
  const { environmentPrefix } = { ...defaults, ...raw };
  if (environmentPrefix !== undefined && !isEnvironmentPrefix(environmentPrefix)) {
    throw new OptionsError("environmentPrefix must be in capitals, such as OUTFAME.");
  }
  return { environmentPrefix };
}
