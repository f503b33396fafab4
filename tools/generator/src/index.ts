/** `sdkgen` as a library: what a configuration file and tests need. */
export { type Config, defineConfig, type TargetConfig } from "./config.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
/** Parts of the reader, for tools that look at documents as they are written. */
export { repairDocument } from "./document/repair/repair.ts";
export { httpMethods, type Kind, memberOf } from "./document/shapes.ts";
export { type LoadedDocument, type LoadOptions, load } from "./load/load.ts";
export { buildApi } from "./model/build/api.ts";
export type { Api, FormerName, Operation } from "./model/types.ts";
export { normalize } from "./normalize/normalize.ts";
export { readApi } from "./pipeline.ts";
export type { CodeSample, Target, VirtualFile } from "./target.ts";
export type * from "./targets/docs/page.ts";
