import type { Code } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import type { Api, Operation } from "../../../model/types.ts";

/** The hover text of a method: what it does, what it needs, how it can fail, and the request it makes. */
export function operationDoc(operation: Operation, api: Api, replacement?: string): Code {
  const { summary, description, deprecated, method, path, scopeSets, errors } = operation;
  const scopes = scopeSets.map((set) => set.map((scope) => `\`${scope}\``).join(" and ")).join(", or ");
  const codes = [
    ...new Set(errors.flatMap((error) => (error.code === undefined ? [] : [`\`${error.code}\``]))),
  ];
  const title = summary && !description?.startsWith(summary) ? sentence(summary) : undefined;
  return docComment(
    [
      title,
      description,
      scopes ? `Needs the scope ${scopes}.` : undefined,
      api.errors.length > 0 && codes.length > 0 ? `Fails with ${codes.join(", ")}.` : undefined,
      `\`${method} ${path}\``,
    ],
    replacement === undefined
      ? deprecated
        ? [{ tag: "deprecated" }]
        : []
      : [{ tag: "deprecated", text: `It is called \`${replacement}\` now.` }],
  );
}

/** The hover text of a name that something had once. */
export function formerDoc(current: string): Code {
  return docComment([], [{ tag: "deprecated", text: `It is called \`${current}\` now.` }]);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text : `${text}.`;
}
