/** Target `sandbox`: what a server has to know of the API, as data and as types for its handlers. */
import { generatedReadme } from "../../emit/readme.ts";
import type { Target } from "../../target.ts";
import { describeApi } from "./describeApi.ts";
import { descriptionFile } from "./descriptionFile.ts";
import { parseSandboxOptions, type SandboxOptions } from "./options.ts";
import { selectServed } from "./served.ts";
import { typesFile } from "./types/file.ts";

export type { SandboxOptions } from "./options.ts";

export const sandbox: Target<SandboxOptions> = {
  name: "sandbox",
  summary: "what a server that enforces the document has to know: data and types",
  parseOptions: parseSandboxOptions,
  emit(api, options, { command }) {
    const { operations, diagnostics } = selectServed(api, options);
    return {
      files: [
        generatedReadme("sandbox", command),
        descriptionFile(describeApi(api, operations), options),
        typesFile(api, operations),
      ],
      diagnostics,
    };
  },
};
