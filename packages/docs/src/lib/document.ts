import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { applyOverlay, type Overlay } from "./overlay.ts";

const file =
  process.env["DOCS_DOCUMENT"] ??
  createRequire(path.resolve("package.json")).resolve("@outfame/spec/openapi.json");
const overlay = path.resolve(process.env["DOCS_GENERATED"] ?? "src/generated", "samples/overlay.json");

/** The bundled document with the samples in it (`x-codeSamples`), so that every other renderer shows them, too. */
export const document = applyOverlay(
  JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>,
  JSON.parse(readFileSync(overlay, "utf8")) as Overlay,
);
