export * from "./generated/functions/index.ts";
