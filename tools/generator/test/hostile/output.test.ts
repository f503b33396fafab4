import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generatedReadme } from "../../src/emit/readme.ts";
import { findPathProblems } from "../../src/save/plan.ts";
import { emitClient } from "../support/client.ts";
import { snapshotFolder, temporaryFolder } from "../support/folder.ts";
import { hostileDocument, marker, payloads } from "../support/hostileDocument.ts";
import { isOneReturn } from "../support/isOneReturn.ts";
import { run } from "../support/terminal.ts";

/** All that a generated file may hold at its top. */
const statements: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.VariableStatement,
]);

/** Syntax that generated files have no use for: where one stands, text has become code. */
const foreign: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.Decorator,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.JsxText,
]);

/** What is wrong with a generated TypeScript file: syntax errors, strange syntax, the marker as code. */
function faultsOf(name: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: name, reportDiagnostics: true });
  const faults = diagnostics.map(
    ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements)
    if (!statements.has(statement.kind) && !(name.startsWith("functions/") && isOneReturn(statement)))
      faults.push(
        `${name}: ${ts.SyntaxKind[statement.kind]} at the top: ${statement.getText().slice(0, 80)}`,
      );
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text.includes(marker))
      faults.push(`${name}: the marker is an identifier`);
    // `this.x = …` in the client's constructor is the one assignment there is.
    const assigns = ts.isBinaryExpression(node) && node.getText().startsWith("this.") && name === "client.ts";
    if (foreign.has(node.kind) && !assigns)
      faults.push(`${name}: ${ts.SyntaxKind[node.kind]}: ${node.getText().slice(0, 80)}`);
    if (
      ts.isCallExpression(node) &&
      !/^(this\.transport\.(send|paginate)|caller\w*\.send|runtime\w*\.(paginated|chosen|streamed))$/.test(
        node.expression.getText(),
      )
    )
      faults.push(`${name}: a call of ${node.expression.getText().slice(0, 80)}`);
    for (const tag of ts.getJSDocTags(node))
      if (!["default", "deprecated"].includes(tag.tagName.text))
        faults.push(`${name}: a tag @${tag.tagName.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // Controls, direction marks, line separators and halves of characters never stand in a file as they are.
  if (/[^\P{Cc}\n]|[\u2028\u2029\ufeff]|\p{Bidi_Control}/u.test(text) || !text.isWellFormed())
    faults.push(`${name}: invisible characters`);
  if (text.includes("</script")) faults.push(`${name}: an end of a script element`);
  return faults;
}

describe("text of a document in every place", () => {
  it.each(Object.entries(payloads))("never becomes code: %s", async (_name, payload) => {
    const client = await emitClient(hostileDocument(payload));
    expect(client.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findPathProblems([...client.all].map(([name, text]) => ({ path: name, text })))).toEqual([]);
    for (const [name, text] of client.files) {
      if (name.endsWith(".ts")) expect(faultsOf(name, text)).toEqual([]);
      else expect(text).not.toContain(marker);
    }
    expect(Object.prototype).not.toHaveProperty(marker);
  });

  it("is really looked at: the payloads stand in literals and comments of the files", async () => {
    const payload = payloads["end of a comment"] ?? "";
    const { files } = await emitClient(hostileDocument(payload));
    const text = [...files.values()].join("\n");
    expect(text.split(marker).length).toBeGreaterThan(200);
    expect(faultsOf("x.ts", `export const a = 1; /** ${payload} */`)).not.toEqual([]);
    expect(faultsOf("x.ts", `export const a = "${payloads["quotes"]}";`)).not.toEqual([]);
  });
});

describe("a hostile document on disk", () => {
  it.each([
    "way up",
    "absolute way",
    "device",
    "prototype",
    "NUL",
    "newline",
    "lone surrogate",
    "terminal codes",
  ])("stays in its folder, in both targets and the terminal: %s", async (name) => {
    const folder = temporaryFolder({
      "api/openapi.json": JSON.stringify(hostileDocument(payloads[name] ?? "")),
    });
    const args = [
      "--spec",
      path.join(folder, "api/openapi.json"),
      "--target",
      "typescript",
      "--target",
      "sandbox",
      "--out",
      path.join(folder, "api/out"),
    ];
    const { exitCode, err, out } = await run("generate", ...args);
    expect([exitCode, out, exitCode === 0 ? "" : err]).toEqual([0, "", ""]);
    const places = new Set(
      Object.keys(snapshotFolder(folder)).map((file) => file.split("/").slice(0, 3).join("/")),
    );
    expect([...places].filter((place) => !place.startsWith("api/out/"))).toEqual([
      "api/",
      "api/openapi.json",
    ]);
    const check = await run("check", ...args);
    expect(check.exitCode).toBe(0);
    const inspected = await run("inspect", ...args.slice(0, 2));
    expect(inspected.exitCode).toBe(0);
    expect(err + inspected.out + inspected.err).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
});

describe("the README", () => {
  it.each(["```\n# pwned\n```", "a`b``c```d````e", "x\u2028y\u202ez\0", "\ud800"])(
    "keeps its command in its block: %j",
    (command) => {
      const { text } = generatedReadme("typescript", command);
      const [, fence = "", inside = ""] = /^(`{3,})sh\n(.*)\n\1\n$/m.exec(text) ?? [];
      expect(fence).not.toBe("");
      expect(inside).not.toContain(fence);
      expect(text.split("\n")).toHaveLength(10);
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029]|\p{Bidi_Control}/u);
      expect(text.isWellFormed()).toBe(true);
    },
  );
});
