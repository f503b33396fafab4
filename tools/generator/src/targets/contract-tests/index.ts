/** Target `contract-tests`: what the document promises as data, and a test for each promise. */
import { generatedReadme } from "../../emit/readme.ts";
import type { Target } from "../../target.ts";
import { contractFile } from "./contractFile.ts";
import { describeContract } from "./describe/contract.ts";
import { type ContractTestsOptions, parseContractTestsOptions } from "./options.ts";
import { testFiles } from "./testFiles.ts";

export type { ContractTestsOptions } from "./options.ts";

export const contractTests: Target<ContractTestsOptions> = {
  name: "contract-tests",
  summary: "tests that hold a server against everything the document promises",
  parseOptions: parseContractTestsOptions,
  emit(api, options, { command }) {
    return {
      files: [
        generatedReadme("contract-tests", command),
        contractFile(describeContract(api), options),
        ...testFiles(api, options),
      ],
      diagnostics: [],
    };
  },
};
