import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

type FilePartClass = new (content: unknown, options?: object) => object;

/** Fields, their encoding, the parts between the boundaries: RFC 7578, OpenAPI 3.1.1 §4.8.15, file names as HTML §4.10.22.8. */
const rows: [
  name: string,
  fields: (file: FilePartClass) => object,
  encoding: object | undefined,
  want: string[],
][] = [
  [
    "text, numbers, booleans, dates",
    () => ({ a: "x ä\r\ny", n: 1.5, t: false, d: new Date(0), e: "" }),
    undefined,
    [
      part('name="a"', [], "x ä\r\ny"),
      part('name="n"', [], "1.5"),
      part('name="t"', [], "false"),
      part('name="d"', [], "1970-01-01T00:00:00.000Z"),
      part('name="e"', [], ""),
    ],
  ],
  [
    "nothing for what is not there",
    () => ({ a: undefined, b: null, c: [], d: "x" }),
    undefined,
    [part('name="d"', [], "x")],
  ],
  [
    "objects are JSON, lists repeat their part",
    () => ({ o: { a: [1] }, l: ["x", "y"], lo: [{ b: 1 }, { b: 2 }] }),
    undefined,
    [
      part('name="o"', ["Content-Type: application/json"], '{"a":[1]}'),
      part('name="l"', [], "x"),
      part('name="l"', [], "y"),
      part('name="lo"', ["Content-Type: application/json"], '{"b":1}'),
      part('name="lo"', ["Content-Type: application/json"], '{"b":2}'),
    ],
  ],
  [
    "files of every kind",
    () => ({
      file: new File(["1"], "a.png", { type: "image/png" }),
      blob: new Blob(["2"], { type: "text/csv" }),
      bytes: new TextEncoder().encode("3"),
      buffer: new TextEncoder().encode("4").buffer,
      files: [new File(["5"], "b.txt"), new Blob(["6"])],
    }),
    undefined,
    [
      part('name="file"; filename="a.png"', ["Content-Type: image/png"], "1"),
      part('name="blob"; filename="blob"', ["Content-Type: text/csv"], "2"),
      part('name="bytes"; filename="bytes"', ["Content-Type: application/octet-stream"], "3"),
      part('name="buffer"; filename="buffer"', ["Content-Type: application/octet-stream"], "4"),
      part('name="files"; filename="b.txt"', ["Content-Type: application/octet-stream"], "5"),
      part('name="files"; filename="files"', ["Content-Type: application/octet-stream"], "6"),
    ],
  ],
  [
    "names and types of one's own, and streams",
    (FilePart) => ({
      named: new FilePart(new TextEncoder().encode("1"), {
        name: "r.pdf",
        type: "application/pdf",
        headers: { "X-A": "b" },
      }),
      stream: new FilePart(new Blob(["2", "3"]).stream(), { name: "s.bin" }),
      bare: new Blob(["4"]).stream(),
      kept: new FilePart(new File(["6"], "kept.txt"), { type: "text/plain" }),
      renamed: new FilePart(new File(["5"], "old.txt", { type: "text/plain" }), { name: "new.txt" }),
    }),
    undefined,
    [
      part('name="named"; filename="r.pdf"', ["Content-Type: application/pdf", "X-A: b"], "1"),
      part('name="stream"; filename="s.bin"', ["Content-Type: application/octet-stream"], "23"),
      part('name="bare"; filename="bare"', ["Content-Type: application/octet-stream"], "4"),
      part('name="kept"; filename="kept.txt"', ["Content-Type: text/plain"], "6"),
      part('name="renamed"; filename="new.txt"', ["Content-Type: text/plain"], "5"),
    ],
  ],
  [
    "names that are not ASCII, or would end their quotes",
    () => ({ 'ä"\r\n': new File(["1"], '日本 "a"\n.txt', { type: "text/plain" }) }),
    undefined,
    [part('name="ä%22%0D%0A"; filename="日本 %22a%22%0A.txt"', ["Content-Type: text/plain"], "1")],
  ],
  [
    "content types and headers of the document",
    () => ({
      json: { a: 1 },
      text: "t",
      picture: new Blob(["p"], { type: "image/webp" }),
      bare: new Blob(["q"]),
      quoted: "s",
    }),
    {
      json: { contentType: "application/vnd.x+json" },
      text: {
        contentType: "text/markdown",
        headers: { "X-Kind": { schema: { const: "note" } }, "X-Open": { schema: { type: "string" } } },
      },
      picture: { contentType: "image/png, image/webp" },
      bare: { contentType: "image/png" },
      quoted: { contentType: "application/json" },
    },
    [
      part('name="json"', ["Content-Type: application/vnd.x+json"], '{"a":1}'),
      part('name="text"', ["Content-Type: text/markdown", "X-Kind: note"], "t"),
      part('name="picture"; filename="picture"', ["Content-Type: image/webp"], "p"),
      part('name="bare"; filename="bare"', ["Content-Type: image/png"], "q"),
      part('name="quoted"', ["Content-Type: application/json"], '"s"'),
    ],
  ],
  [
    "styles of the document",
    () => ({ deep: { a: { b: "x y" } }, list: [1, 2], form: { c: 1, d: "&" } }),
    {
      deep: { style: "deepObject", explode: true },
      list: { style: "form", explode: false },
      form: { style: "form", explode: true },
    },
    [
      part('name="deep[a][b]"', [], "x y"),
      part('name="list"', [], "1,2"),
      part('name="c"', [], "1"),
      part('name="d"', [], "&"),
    ],
  ],
];

function part(disposition: string, headers: readonly string[], content: string): string {
  return [`Content-Disposition: form-data; ${disposition}`, ...headers, "", content].join("\r\n");
}

let call: Call;
let FilePart: FilePartClass;
beforeAll(async () => {
  const client = await make(
    wireDocument(
      Object.fromEntries(
        rows.map(([, , encoding], index) => [
          `POST /m${index}`,
          {
            operationId: `parts${index}`,
            requestBody: {
              content: {
                "multipart/form-data": { schema: { type: "object" }, ...(encoding && { encoding }) },
              },
            },
          },
        ]),
      ),
    ),
  );
  FilePart = client["FilePart"] as FilePartClass;
  call = callerOf(new client.Wire({ baseUrl: server.origin }).wire);
});

describe("multipart/form-data", () => {
  test.each(rows.map((row, index) => [...row, index] as const))(
    "%s",
    async (_name, fields, _encoding, want, index) => {
      await call(`parts${index}`, fields(FilePart));
      const { headers, text } = server.last;
      const [, boundary = ""] =
        /^multipart\/form-data; ?boundary=([\w'()+,./:=?-]{1,70})$/.exec(headers["content-type"] ?? "") ?? [];
      expect(boundary).not.toBe("");
      const parts = text.split(`--${boundary}`);
      expect(parts.at(-1)).toBe("--\r\n");
      expect(parts.slice(1, -1)).toEqual(want.map((expected) => `\r\n${expected}\r\n`));
    },
  );

  test("a header of a part stays one line", async () => {
    const file = new FilePart(new Blob(["x"]), { headers: { "X-A": "a\r\nX-B: c" } });
    await expect(call("parts0", { file })).rejects.toThrow("the header X-A of a part must be one line");
  });

  test("FormData is taken as it is", async () => {
    const form = new FormData();
    form.set("a", "b");
    await call("parts0", form);
    expect(server.last.text).toContain('name="a"\r\n\r\nb\r\n');
  });
});
