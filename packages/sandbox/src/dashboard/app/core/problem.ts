/** Why the sandbox did not do what was asked. */
export class Problem extends Error {
  override readonly name = "Problem";
  /** HTTP; 0: there was no answer. */
  readonly status: number;
  readonly requestId: string | undefined;
  readonly details: readonly FieldProblem[];

  constructor(message: string, facts: ProblemFacts = {}) {
    super(message);
    this.status = facts.status ?? 0;
    this.requestId = facts.requestId;
    this.details = facts.details ?? [];
  }
}

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export interface ProblemFacts {
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly details?: readonly FieldProblem[];
}

/** What was thrown, as something to show. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(error instanceof Error ? error.message : String(error));
}

/** What an answer other than success says, in the form of the control plane's errors. */
export function problemFrom(status: number, body: unknown): Problem {
  const error = child(body, "error");
  const message = child(error, "message");
  const requestId = child(error, "request_id");
  const details = child(error, "details");
  return new Problem(typeof message === "string" ? message : `The sandbox answered ${status}.`, {
    status,
    requestId: typeof requestId === "string" ? requestId : undefined,
    details: Array.isArray(details) ? details.flatMap(fieldProblem) : [],
  });
}

/** What is said of a field, or of a part of it: `scopes[2]` is of `scopes`. */
export function problemsOf(problem: Problem | undefined, field: string): readonly string[] {
  return (problem?.details ?? []).filter((one) => isOf(one, field)).map(({ message }) => message);
}

/** What is said of none of these fields. */
export function otherProblems(problem: Problem, fields: readonly string[]): readonly FieldProblem[] {
  return problem.details.filter((one) => !fields.some((field) => isOf(one, field)));
}

function isOf({ field: given }: FieldProblem, field: string): boolean {
  return given === field || given.startsWith(`${field}[`) || given.startsWith(`${field}.`);
}

function fieldProblem(detail: unknown): readonly FieldProblem[] {
  const field = child(detail, "field");
  const message = child(detail, "message");
  return typeof field === "string" && typeof message === "string" ? [{ field, message }] : [];
}

function child(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
