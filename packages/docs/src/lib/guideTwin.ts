import path from "node:path";
import { changelog } from "./changelog.ts";
import { facts, partials, twinOf } from "./generated.ts";
import { sampleSource } from "./samples.ts";

/**
 * A guide as plain Markdown: partials and facts in their places, samples as code, nothing of the components left.
 * @throws Error where a component stays behind that has no plain form.
 */
export function guideTwin(title: string, description: string | undefined, body: string): string {
  const text = body
    .replaceAll(/^import .*$\n?/gm, "")
    // Before partials come in: theirs lead to twins already.
    .replaceAll(
      /\]\((\/[^)#\s]*?)\/?(#[^)\s]*)?\)/g,
      (_, target: string, anchor = "") => `](${target}.md${anchor})`,
    )
    .replaceAll(/<Partial name="([^"]+)" \/>/g, (_, name: string) => partialText(name))
    .replaceAll(/<Fact name="([^"]+)"( code)? \/>/g, (_, name: string, code?: string) =>
      code === undefined ? factText(name) : `\`${factText(name)}\``,
    )
    .replaceAll(
      /<Sample file="([^"]+)"[^>]*\/>/g,
      (_, file: string) => `\`\`\`${path.extname(file).slice(1)}\n${sampleSource(file)}\n\`\`\``,
    )
    .replaceAll(/<OAuthFlow \/>/g, oauthFlowText)
    .replaceAll(/<Changelog \/>/g, () => changelog)
    .replaceAll(
      /^:::(\w+)(?:\[([^\]]*)\])?\n([\s\S]*?)^:::$/gm,
      (_, _kind: string, label: string | undefined, inner: string) =>
        [...(label === undefined ? [] : [`**${label}**`, ""]), ...inner.trim().split("\n")]
          .map((line) => `> ${line}`.trimEnd())
          .join("\n"),
    );
  const left = /^(?!```)[^`\n]*<([A-Z]\w+)/m.exec(text.replaceAll(/```[\s\S]*?```/g, ""));
  if (left !== null) throw new Error(`The guide “${title}” uses <${left[1]}>, which has no plain form.`);
  const lead = description === undefined ? "" : `\n${description}\n`;
  return `# ${title}\n${lead}\n${text.trim()}\n`.replaceAll(/\n{3,}/g, "\n\n");
}

function partialText(name: string): string {
  if (!partials.has(name)) throw new Error(`There is no partial "${name}".`);
  return twinOf("partials", name).trim();
}

function factText(name: string): string {
  const fact = facts[name];
  if (fact === undefined) throw new Error(`There is no fact "${name}".`);
  return fact.text;
}

/** The picture of the flow in words. */
const oauthFlowText = `1. Your application sends the user to the authorization endpoint, with \`state\` and a PKCE challenge.
2. The user allows what you ask for.
3. They come back to your redirect URI with a code and your \`state\`.
4. Your server exchanges the code, with the PKCE verifier, for an access token and a refresh token.
5. It calls the API with the access token.
6. When that expires, it exchanges the refresh token for a new pair; the old refresh token is dead from then on.`;
