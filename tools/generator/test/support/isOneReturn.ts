import ts from "typescript";

/** Whether a statement is a function that does nothing but give something back, as the functions of a client do. */
export function isOneReturn(statement: ts.Statement): boolean {
  const [first, ...others] = ts.isFunctionDeclaration(statement) ? (statement.body?.statements ?? []) : [];
  return first !== undefined && ts.isReturnStatement(first) && others.length === 0;
}
