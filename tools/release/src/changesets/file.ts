/** Names of changeset files that say what is in them: whether it is still what was written shows in the name. */
import { createHash } from "node:crypto";
import type { Release } from "./packages.ts";

export interface Changeset {
  readonly releases: readonly Release[];
  readonly summary: string;
}

export interface FileName {
  readonly slug: string;
  readonly hash: string;
}

/** The bytes that `@changesets/write` 1.0.1 writes. */
export function render({ releases, summary }: Changeset): string {
  return `---\n${releases.map(({ name, type }) => `"${name}": ${type}`).join("\n")}\n---\n\n${summary}\n`;
}

export function fileName(slug: string, content: string): string {
  return `${slug}-${hashOf(content)}.md`;
}

/** Undefined: a file that a person named. */
export function readFileName(file: string): FileName | undefined {
  const [, slug, hash] = /^(document-.+)-([0-9a-f]{8})\.md$/.exec(file) ?? [];
  return slug === undefined || hash === undefined ? undefined : { slug, hash };
}

/** Whether nobody has changed a file since it was written. Ends of lines are git's to choose. */
export function isUntouched({ hash }: FileName, content: string): boolean {
  return hashOf(content.replaceAll("\r\n", "\n")) === hash;
}

function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

const longest = 64;

/** A key as part of a file's name; where it had to be cut short, with a digest of the whole. */
export function slugOf(group: string, key: string): string {
  const text = key
    .normalize("NFKD")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const short = text.length <= longest ? text : `${text.slice(0, longest).replace(/-$/, "")}-${digest(key)}`;
  return `document-${group}-${short === "" ? digest(key) : short}`;
}

export function digest(key: string): string {
  return hashOf(key).slice(0, 6);
}
