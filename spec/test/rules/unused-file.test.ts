import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { lint } from "@redocly/openapi-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configFor } from "../support/lint.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "spec-lint-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const entry = `openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /things:
    $ref: paths/things.yaml
`;
const path = `get:
  responses:
    "200":
      description: A thing.
      headers:
        $ref: ../components/headers/all.yaml
      content:
        application/json:
          schema:
            $ref: ../components/schemas/Thing.yaml
`;
const used = {
  "openapi.yaml": entry,
  "paths/things.yaml": path,
  "components/headers/all.yaml": "X-Id:\n  $ref: ./X-Id.yaml\n",
  "components/headers/X-Id.yaml": "schema: { type: string }\n",
  "components/schemas/Thing.yaml": "type: object\n",
};

describe("unused-file", () => {
  const table: { title: string; given: Record<string, string>; want: string[] }[] = [
    { title: "every file is used", given: used, want: [] },
    {
      title: "one is not, nor what only it references",
      given: {
        ...used,
        "components/schemas/Old.yaml": "type: object\nproperties: { part: { $ref: ./Part.yaml } }\n",
        "components/schemas/Part.yaml": "type: string\n",
      },
      want: ["components/schemas/Old.yaml", "components/schemas/Part.yaml"],
    },
  ];
  it.each(table)("$title", async ({ given, want }) => {
    for (const [name, text] of Object.entries(given)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const config = await configFor("unused-file", { files: "{paths,components}/**/*.yaml" });
    const problems = await lint({ ref: join(folder, "openapi.yaml"), config });
    expect(problems.map(({ location }) => location[0]?.source.absoluteRef)).toEqual(
      want.map((name) => join(folder, name)),
    );
    for (const [index, name] of want.entries()) {
      expect(problems[index]?.message).toContain(`Nothing references ${name}. Why: `);
    }
  });
});
