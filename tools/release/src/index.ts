/** From two documents to what their difference means: for scripts and tests of this repository. */
export { compareDocuments } from "./compare/documents.ts";
export type { Spec } from "./compare/node.ts";
export { readSpec, specOf, UnreadableDocument } from "./compare/read.ts";
export { type Answer, Comparison } from "./schema/contains.ts";
export type { Located } from "./schema/scope.ts";
export { type Audiences, type Class, classOf, type Finding } from "./verdict/finding.ts";
export { type Code, rules } from "./verdict/rules.ts";
