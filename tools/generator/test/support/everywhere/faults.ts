import { fromMarkdown } from "mdast-util-from-markdown";
import ts from "typescript";
import type { VirtualFile } from "../../../src/target.ts";
import { marker } from "../hostileDocument.ts";
import { isOneReturn } from "../isOneReturn.ts";

/** Statements that a file made by a target holds; where another stands, text has become code. */
const statements: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.VariableStatement,
  // Promises of the contract tests, and the calls of samples.
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.ForOfStatement,
]);

/** Syntax that no target prints around text of the document. */
const foreign: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.Decorator,
  ts.SyntaxKind.JsxText,
]);

/** Tags that targets print. */
const tags: ReadonlySet<string> = new Set([
  "default",
  "deprecated",
  "throws",
  "see",
  "example",
  "param",
  "returns",
]);

/** What is wrong with a file: text of the document that is more than text, or can't be seen. */
export function faultsOf({ path, text }: VirtualFile): string[] {
  const faults = [...invisible(text)];
  const [, extension = ""] = /\.(\w+)$/.exec(path) ?? [];
  if (extension === "ts") faults.push(...typescriptFaults(path, text));
  else if (extension === "json") faults.push(...jsonFaults(text));
  else if (extension === "md") faults.push(...markdownFaults(text));
  else if (extension !== "sh") faults.push(`an unknown ending, .${extension}`);
  return faults.map((fault) => `${path}: ${fault}`);
}

function* invisible(text: string): Generator<string> {
  // Controls, direction marks, line separators and halves of characters never stand in a file as they are.
  const [char] = /[^\P{Cc}\n]|[\u2028\u2029\ufeff]|\p{Bidi_Control}/u.exec(text) ?? [];
  if (char !== undefined) yield `the character U+${char.charCodeAt(0).toString(16)}`;
  if (!text.isWellFormed()) yield "half a character";
}

function typescriptFaults(path: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
  const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const excerpt = (node: ts.Node): string => node.getText(file).slice(0, 80);
  for (const statement of file.statements)
    if (!statements.has(statement.kind) && !(path.startsWith("functions/") && isOneReturn(statement)))
      faults.push(`${ts.SyntaxKind[statement.kind]}: ${excerpt(statement)}`);
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.text.includes(marker))
      faults.push(`the marker is a name: ${excerpt(node.parent)}`);
    if (foreign.has(node.kind)) faults.push(`${ts.SyntaxKind[node.kind]}: ${excerpt(node)}`);
    if (
      ts.isCallExpression(node) &&
      !ts.isPropertyAccessExpression(node.expression) &&
      !ts.isIdentifier(node.expression)
    )
      faults.push(`a call of ${excerpt(node.expression)}`);
    for (const { tagName } of ts.getJSDocTags(node))
      if (!tags.has(tagName.text)) faults.push(`a tag @${tagName.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (/<\/script|<!--/i.test(text)) faults.push("what ends a script element");
  return faults;
}

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function markdownFaults(text: string): string[] {
  const visit = ({ type, url, children = [] }: Node): string[] => [
    ...(["html", "image", "imageReference", "definition"].includes(type) ? [`a node ${type}`] : []),
    ...(url !== undefined && !/^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(url)
      ? [`a link to ${url}`]
      : []),
    ...children.flatMap(visit),
  ];
  const front = /^---\s*$/m.test(text.split("\n")[0] ?? "") ? ["front matter"] : [];
  return [...front, ...visit(fromMarkdown(text) as Node)];
}
