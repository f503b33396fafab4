import { bundle, createConfig, type Document, getLineColLocation } from "@redocly/openapi-core";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { leadsNowhere, type Refusal } from "../document/repair/fault.ts";
import { isObject, unescapePointer } from "../document/view.ts";
import type { JsonObject } from "../model/types.ts";
import { refusals, type TracingResolver } from "./parse.ts";
import { tidyReason } from "./reason.ts";

export interface Bundled {
  readonly document: JsonObject;
  readonly files: readonly string[];
  /** Why references that still stand in the document could not be drawn in, by reference. Whether that matters is for others to say. */
  readonly refused: ReadonlyMap<string, Refusal>;
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
      refused: new Map(result.problems.flatMap((problem) => refusalOf(problem, resolver))),
      diagnostics: result.problems.flatMap((problem) => describe(problem, displayPath)),
    };
  } catch (error) {
    return {
      document: {},
      files: [root.source.absoluteRef, ...resolver.getFiles()],
      refused: new Map(),
      diagnostics: [bundleFault(error, displayPath(root.source.absoluteRef))],
    };
  }
}

type Problem = Awaited<ReturnType<typeof bundle>>["problems"][number];

function reasonOf({ message }: Problem): string {
  const [text = message] = message.split("\n");
  return tidyReason(text.replace(/^(Can't resolve \$ref|Failed to parse)(: |\.?$)/, ""));
}

function isParseFailure({ message }: Problem): boolean {
  return message.startsWith("Failed to parse");
}

function refusalOf(problem: Problem, resolver: TracingResolver): (readonly [string, Refusal])[] {
  const [place] = problem.location;
  if (isParseFailure(problem) || place === undefined) return [];
  const tokens = (place.pointer ?? "").split("/").slice(1).map(unescapePointer);
  const ref = resolver.referenceAt(place.source, tokens);
  const reason = reasonOf(problem);
  const [code, fix] = explain(reason);
  return ref === undefined ? [] : [[ref, { code, reason: reason || leadsNowhere.reason, fix }]];
}

/** A second file that can't be parsed: told where it is broken, beside what is left out for it. */
function describe(problem: Problem, displayPath: (file: string) => string): Diagnostic[] {
  const [place] = problem.location;
  if (!isParseFailure(problem)) return [];
  const at = place && getLineColLocation(place);
  const location: Location | undefined = at && {
    file: displayPath(at.source.absoluteRef),
    line: at.start.line,
    column: at.start.col,
  };
  return [
    {
      code: "document-unparsable",
      severity: "warning",
      message: `The file is neither valid YAML nor valid JSON: ${reasonOf(problem)}.`,
      fix: "Correct the syntax at this place.",
      location,
    },
  ];
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
