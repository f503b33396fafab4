/** `sdkgen` as a library: what a configuration file and tests need. */
export { type Config, defineConfig, type TargetConfig } from "./config.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export type { Api } from "./model/types.ts";
export { readApi } from "./pipeline.ts";
export type { CodeSample, Target, VirtualFile } from "./target.ts";
export type * from "./targets/docs/page.ts";
