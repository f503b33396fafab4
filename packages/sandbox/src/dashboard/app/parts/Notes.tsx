import type { ComponentChildren } from "preact";
import { otherProblems, type Problem } from "../core/problem.ts";

/** Why something was not done. What is said of fields stands at the fields. */
export function ProblemNote(props: {
  readonly problem: Problem | undefined;
  /** Names of the fields that say themselves what is wrong with them. */
  readonly fields?: readonly string[];
}) {
  const { problem, fields = [] } = props;
  // The region is there before its text, or it would not be read out.
  return (
    <div role="alert" class="alert">
      {problem !== undefined && (
        <div class="note bad">
          <p>{problem.message}</p>
          {otherProblems(problem, fields).map(({ field, message }) => (
            <p key={field}>
              <code>{field}</code> {message}
            </p>
          ))}
          {problem.requestId !== undefined && (
            <p class="quiet">
              Request <code>{problem.requestId}</code>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** A list that has nothing in it yet, and what to do about that. */
export function Empty(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{props.title}</p>
      <p>{props.children}</p>
    </div>
  );
}

/** What is shown until the first answer is there. */
export function Loading() {
  return <p class="loading">Loading…</p>;
}

/** What is shown of something that is read again and again: it, that it comes, or why it does not. */
export function Live<Value>(props: {
  readonly of: { readonly value: Value | undefined; readonly problem: Problem | undefined };
  readonly children: (value: Value) => ComponentChildren;
}) {
  const { value, problem } = props.of;
  return (
    <>
      <ProblemNote problem={problem} />
      {value === undefined ? problem === undefined && <Loading /> : props.children(value)}
    </>
  );
}
