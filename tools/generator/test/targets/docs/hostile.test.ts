import { spawnSync } from "node:child_process";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { findPathProblems } from "../../../src/save/plan.ts";
import { hostileDocument, marker, payloads } from "../../support/hostileDocument.ts";
import { modelOf } from "../../support/model.ts";
import { type Emitted, emit } from "./support/emit.ts";
import { expectLinksToLead } from "./support/links.ts";

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function nodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

/** Documents that name nothing at all have no model. */
const usable = Object.entries(payloads).filter(([, payload]) => {
  const { resources, events } = modelOf(hostileDocument(payload)).api;
  return resources.length + events.length > 0;
});

const made = new Map<string, Emitted>();
function emitted(payload: string): Emitted {
  const known = made.get(payload) ?? emit(hostileDocument(payload));
  made.set(payload, known);
  return known;
}

/** Controls, zero-width and bidirectional marks. */
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

describe("text of the document stays text", () => {
  it.each(usable)("in files that any disk can hold, with nothing that can't be seen: %s", (_, payload) => {
    const { files, pages } = emitted(payload);
    expect(findPathProblems([...files].map(([path, text]) => ({ path, text })))).toEqual([]);
    const slugs = pages.map(({ slug }) => slug.toLowerCase());
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const [path, text] of files) expect(text.replace(/[\n\t]/g, ""), path).not.toMatch(unseen);
  });

  it.each(usable)("in twins without HTML, images or links that run: %s", (_, payload) => {
    for (const [path, text] of emitted(payload).files) {
      if (!path.endsWith(".md")) continue;
      for (const { type, url } of nodes(fromMarkdown(text) as Node)) {
        expect(["html", "image"], path).not.toContain(type);
        if (url !== undefined) expect(url).toMatch(/^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/);
      }
    }
  });

  it.each(usable)("and every link leads somewhere: %s", (_, payload) => {
    expectLinksToLead(emitted(payload));
  });

  it.each(usable)("and a shell reads a sample as one call of curl: %s", (_, payload) => {
    const scripts = [...emitted(payload).files]
      .filter(([path]) => path.endsWith(".sh"))
      .map(([, text]) => text);
    expect(scripts.length).toBeGreaterThan(0);
    const script = `${marker}() { echo BROKEN; }; curl() { echo called; };\n${scripts.join("\n")}`;
    const { stdout, stderr, status } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
    expect([stdout, stderr, status]).toEqual(["called\n".repeat(scripts.length), "", 0]);
  });
});
