import type { JsonObject } from "../../src/model/types.ts";

/** An identifier that only the payloads hold: names that the generator makes are never written like it. */
export const marker = "pWn3d_x";

export const payloads: Readonly<Record<string, string>> = {
  "end of a comment": `*/ ${marker}(); /*`,
  "start of a comment": `/* ${marker} */ ${marker}(); //`,
  "line comment": `// ${marker}\n${marker}();`,
  "back-tick": `\`;${marker}();\``,
  substitution: `\${${marker}()}`,
  quotes: `";${marker}();'`,
  "single quotes": `';${marker}();"`,
  backslash: `\\";${marker}();\\`,
  "backslash at the end": `${marker} \\`,
  newline: `x\n${marker}();\r\n${marker}();\r${marker}();`,
  "line separators": `x\u2028${marker}();\u2029${marker}();`,
  "text direction": `\u202e${marker}\u2066()\u2069\u202c`,
  "zero width": `\u200b${marker}\ufeff();`,
  NUL: `\0${marker}();`,
  "lone surrogate": `\ud800${marker}();\udc00`,
  prototype: "__proto__",
  constructor: "constructor",
  "way up": `../../${marker}`,
  "absolute way": `/etc/${marker}`,
  "way up, Windows": `..\\..\\${marker}`,
  device: "CON",
  "script element": `</script><script>${marker}()</script>`,
  "HTML comment": `--> ${marker}() <!--`,
  "documentation tag": `@${marker} {@link ${marker}}`,
  "end of a block": `x; } ${marker}(); {`,
  "end of a type": `x> = ${marker}; type Y<Z`,
  Markdown: `\n\`\`\`\n# ${marker}\n---\n${marker}: 1\n---`,
  "regular expression": `/;${marker}();/g`,
  decorator: `@${marker}()`,
  "escape sequence": `\\u0022;${marker}();//`,
  "terminal codes": `\u001b[31m${marker}\u0007`,
  "terminal link": `\u001b]8;;https://x.test\u0007${marker}\u001b]8;;\u0007\u009b2J`,
  "MDX expression": `{${marker}()}`,
  "MDX import": `\n\nimport ${marker} from "x"\nexport const ${marker}y = 1\n\n<${marker} />`,
  "front matter": `\n---\n${marker}: 1\n---\n`,
  "link that runs": `[x](javascript:${marker}()) ![x](data:text/html,x) <javascript:${marker}()>`,
  "definition of a link": `\n\n[${marker}]: javascript:${marker}()\n\n[${marker}]`,
  shell: `$(${marker}) \`${marker}\` '; ${marker} # "; ${marker} && ${marker} | ${marker} > /tmp/${marker}`,
  "shell, a heredoc": `\nEOF\n${marker}\n'\n${marker}\n`,
  "file for curl": `@/etc/passwd -o /tmp/${marker}`,
  option: `--output=/tmp/${marker}`,
  YAML: `: &a [${marker}, *a]\n- !!js/function ${marker}\n? x`,
  "end of a JSON string": `"}], "${marker}": [{"x": "`,
  "device with an ending": "nul.txt",
  "dot file": ".bashrc",
  "dots at the end": `${marker}...`,
  "long name": "n".repeat(400),
  empty: "",
  space: " ",
  dot: ".",
};

/** All that ends something in one text, in orders that let each come first. */
export const combined: Readonly<Record<string, string>> = {
  "ends of comments and templates": `*/ \`;\${${marker}()} ";${marker}();' ${marker}() /* </script><!-- // \n${marker}();\u2028${marker}();`,
  "ends of strings and lines": `'"\\\u2029\r${marker}();\n\`*/${marker}();//\u202e\0\ud800 \u001b[2J {${marker}()} @${marker} \\`,
  "markup and shell": `$(${marker}) \`${marker}\`'; ${marker}\n---\n<b onclick=${marker}()> [x](javascript:${marker}()) {${marker}}\n\`\`\`\n# ${marker} \\`,
};

/** A document with the payload in every place where text can stand and something is made of it. */
export function hostileDocument(p: string): JsonObject {
  const key = p;
  const ref = (name: string): object => ({
    $ref: `#/components/schemas/${encodeURIComponent(name.toWellFormed()).replaceAll("~", "~0").replaceAll("%2F", "~1")}`,
  });
  const wellFormed = p.toWellFormed();
  const described = {
    title: p,
    description: p,
    deprecated: true,
    default: p,
    examples: [p, { [key]: p }],
    example: p,
    "x-note": p,
  };
  const schema = {
    ...described,
    type: "object",
    required: [p, "plain"],
    properties: {
      [key]: { ...described, type: "string", pattern: p, format: p, enum: [p, `${p}2`, 1, { [key]: p }] },
      plain: { ...described, const: p },
      typed: { type: p },
      open: { enum: [p, `${p}3`], "x-extensible-enum": true },
      union: {
        oneOf: [ref(`s${wellFormed}`), ref(`t${wellFormed}`)],
        discriminator: { propertyName: p, mapping: { [key]: `t${p}`, [`m${p}`]: p } },
      },
      list: { type: "array", items: { ...described, type: "string" } },
    },
    patternProperties: { [key]: described },
    additionalProperties: { ...described, type: "string" },
  };
  const media = (content: object): object => ({
    [key]: {
      ...content,
      example: p,
      examples: { [key]: { summary: p, value: p } },
      encoding: { [key]: { contentType: p, style: p } },
    },
  });
  const parameter = (location: string, name: string): object => ({
    name,
    in: location,
    required: location === "path",
    description: p,
    style: p,
    schema: { ...described, type: "string" },
    example: p,
  });
  const operation = (id: string): object => ({
    operationId: id,
    tags: [p],
    summary: p,
    description: p,
    deprecated: true,
    security: [{ [key]: [p] }, { [`o${p}`]: [p, `${p}2`] }],
    parameters: [
      parameter("path", p),
      parameter("query", p),
      parameter("header", p),
      parameter("cookie", p),
      { name: `c${p}`, in: "query", content: { [key]: { schema: described } } },
    ],
    requestBody: { description: p, required: true, content: media({ schema }) },
    responses: {
      200: {
        description: p,
        headers: { [key]: { description: p, schema: described } },
        content: { "application/json": { schema } },
      },
      [key]: { description: p, content: media({ schema }) },
      400: {
        description: p,
        content: {
          "application/json": { schema: { description: p, properties: { code: { const: p }, message: {} } } },
        },
      },
      default: { description: p, content: media({ schema }) },
    },
    servers: [{ url: `https://x.test/${p}`, description: p }],
    "x-sdk-name": p,
    "x-pagination": p,
    externalDocs: { url: p, description: p },
    callbacks: { [key]: { [key]: { post: { responses: {} } } } },
  });
  return {
    openapi: "3.2.0",
    info: { title: p, version: p, summary: p, description: p, contact: { name: p }, license: { name: p } },
    servers: [
      { url: p, description: p },
      { url: `https://y.test/{${p}}`, variables: { [key]: { default: p, enum: [p], description: p } } },
    ],
    tags: [
      { name: p, description: p, summary: p, "x-sdk-name": p },
      { name: `g${p}`, "x-sdk-name": p },
    ],
    "x-pagination": { [key]: { style: "cursor", cursor: p, limit: p, items: p, next: p } },
    "x-rate-limits": { error: p, headers: { limit: p }, plans: { [key]: { title: p } } },
    "x-hosts": { docs: p },
    [`x-${p}`]: p,
    paths: {
      [`/${p}/{${p}}`]: {
        summary: p,
        description: p,
        get: operation(p),
        post: operation(`b${p}`),
        additionalOperations: { [key]: operation(`c${p}`) },
      },
      [`p${p}`]: { get: { tags: [`g${p}`], responses: {} } },
    },
    webhooks: {
      [key]: {
        post: {
          summary: p,
          description: p,
          requestBody: { content: { "application/json": { schema } } },
          responses: {},
        },
      },
    },
    components: {
      schemas: {
        [key]: schema,
        [`s${wellFormed}`]: schema,
        [`t${wellFormed}`]: { ...schema, allOf: [described] },
        [`u${p}`]: { type: "string", ...described },
      },
      securitySchemes: {
        [key]: {
          type: "apiKey",
          in: "header",
          name: p,
          description: p,
          "x-key-prefixes": [{ prefix: p, environment: p, token: "key", description: p }],
        },
        [`o${p}`]: {
          type: "oauth2",
          description: p,
          flows: { clientCredentials: { tokenUrl: p, scopes: { [key]: p, [`${p}2`]: p } } },
        },
        [`z${p}`]: { type: p, scheme: p, in: p, name: p },
      },
    },
  } as unknown as JsonObject;
}
