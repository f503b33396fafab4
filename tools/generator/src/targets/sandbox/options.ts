import { OptionsError } from "../../target.ts";

export interface SandboxOptions {
  /** Module that `ApiDescription` is imported from. */
  readonly descriptionModule: string;
  /** Whether operations that ask for no credentials are served, too: then nothing is kept by organization. */
  readonly anonymous: boolean;
}

const defaults: SandboxOptions = { descriptionModule: "../description.ts", anonymous: false };

/** Reads options as a configuration or the command line gives them. */
export function parseSandboxOptions(raw: Readonly<Record<string, unknown>>): SandboxOptions {
  const unknown = Object.keys(raw).find((key) => !Object.hasOwn(defaults, key));
  if (unknown !== undefined) {
    throw new OptionsError(
      `sandbox has no option ${JSON.stringify(unknown)}; it has ${Object.keys(defaults).join(", ")}.`,
    );
  }
  const { descriptionModule, anonymous } = { ...defaults, ...raw };
  if (typeof descriptionModule !== "string" || descriptionModule === "") {
    throw new OptionsError("descriptionModule must be the path or the name of a module.");
  }
  if (typeof anonymous !== "boolean") throw new OptionsError("anonymous must be true or false.");
  return { descriptionModule, anonymous };
}
