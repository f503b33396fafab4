import { bundle, createConfig, type Document, getLineColLocation } from "@redocly/openapi-core";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { dataKeys } from "../document/json.ts";
import { isObject, unescapePointer } from "../document/view.ts";
import type { JsonObject } from "../model/types.ts";
import { refusals, type TracingResolver } from "./parse.ts";
import { tidyReason } from "./reason.ts";

export interface Bundled {
  readonly document: JsonObject;
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Draws what a document refers to in other files into it, and says what could not be found. */
export async function bundleFiles(
  root: Document,
  resolver: TracingResolver,
  displayPath: (file: string) => string,
): Promise<Bundled> {
  const config = await createConfig({});
  try {
    const result = await bundle({ doc: root, config, externalRefResolver: resolver });
    const { parsed } = result.bundle;
    return {
      document: isObject(parsed) ? parsed : {},
      files: [root.source.absoluteRef, ...result.fileDependencies],
      diagnostics: result.problems.map((problem) => describe(problem, resolver, displayPath)),
    };
  } catch (error) {
    return {
      document: {},
      files: [root.source.absoluteRef, ...resolver.getFiles()],
      diagnostics: [bundleFault(error, displayPath(root.source.absoluteRef))],
    };
  }
}

type Problem = Awaited<ReturnType<typeof bundle>>["problems"][number];

function describe(
  { message, location: [place] }: Problem,
  resolver: TracingResolver,
  displayPath: (file: string) => string,
): Diagnostic {
  const at = place && getLineColLocation(place);
  const location: Location | undefined = at && {
    file: displayPath(at.source.absoluteRef),
    line: at.start.line,
    column: at.start.col,
  };
  const [text = message] = message.split("\n");
  const reason = tidyReason(text.replace(/^(Can't resolve \$ref|Failed to parse)(: |\.?$)/, ""));
  if (text.startsWith("Failed to parse")) {
    return {
      code: "document-unparsable",
      severity: "error",
      message: `The file is neither valid YAML nor valid JSON: ${reason}.`,
      fix: "Correct the syntax at this place.",
      location,
    };
  }
  const tokens = (place?.pointer ?? "").split("/").slice(1).map(unescapePointer);
  const ref = place && resolver.referenceAt(place.source, tokens);
  const [code, fix] = explain(reason);
  return {
    code,
    // Nothing is generated from examples and extensions, so one there stops nothing.
    severity: isData(tokens) ? "warning" : "error",
    message: `The reference${ref === undefined ? "" : ` ${JSON.stringify(ref)}`} can't be followed: ${reason || "it leads nowhere"}.`,
    fix,
    location,
  };
}

function explain(reason: string): readonly [code: Diagnostic["code"], fix: string] {
  switch (reason) {
    case refusals.remote:
      return [
        "reference-remote",
        "Download the file beside the document, or allow remote references with --allow-remote.",
      ];
    case refusals.outside:
      return [
        "reference-outside",
        "Move the file below the document's folder, or widen the folder with --root DIR.",
      ];
    default:
      return ["reference-unresolved", "Correct the path, or add the file or component it names."];
  }
}

/** What the bundler throws rather than reports: a chain of references that only leads to itself. */
function bundleFault(error: unknown, file: string): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const location = { file, line: 1, column: 1 };
  return /circular/i.test(reason)
    ? {
        code: "reference-circular",
        severity: "error",
        message: "References between the document's files lead back to themselves, and so to nothing.",
        fix: "Point one of them at a definition that is not itself a reference.",
        location,
      }
    : {
        code: "document-unparsable",
        severity: "error",
        message: `The document's files can't be put together: ${reason}.`,
        fix: "Check the files that the document refers to.",
        location,
      };
}

/** Whether a way into a file passes through an example, a default or an extension. */
function isData(tokens: readonly string[]): boolean {
  return tokens.some(
    (token, index) => (token.startsWith("x-") || dataKeys.has(token)) && tokens[index - 1] !== "properties",
  );
}
