import { OptionsError } from "../../target.ts";

export interface ContractTestsOptions {
  /** Module that the tests take `openSuite` and the checks from. */
  readonly library: string;
}

const defaults: ContractTestsOptions = { library: "../library.ts" };

/** Reads options as a configuration or the command line gives them. */
export function parseContractTestsOptions(raw: Readonly<Record<string, unknown>>): ContractTestsOptions {
  const unknown = Object.keys(raw).find((key) => !Object.hasOwn(defaults, key));
  if (unknown !== undefined) {
    throw new OptionsError(
      `contract-tests has no option ${JSON.stringify(unknown)}; it has ${Object.keys(defaults).join(", ")}.`,
    );
  }
  const { library } = { ...defaults, ...raw };
  if (typeof library !== "string" || library === "") {
    throw new OptionsError("library must be the path or the name of a module.");
  }
  return { library };
}
