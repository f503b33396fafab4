/** A document of many operations, made of one that has all kinds of them: its paths and schemas, again under other names. */
type Json = Record<string, unknown>;

const methods = new Set(["get", "put", "post", "delete", "patch"]);
/** How many sets of schemas the copies share. */
const schemaSets = 5;

export function largeDocument(document: Json, operations: number): Json {
  const paths = document["paths"] as Record<string, Json>;
  const components = document["components"] as Record<string, Json>;
  const schemas = components["schemas"] as Json;
  const own = count(paths);
  const copies = Math.ceil(operations / own);
  const more: Record<string, Json> = { ...paths };
  const names: Json = { ...schemas };
  const tags = (document["tags"] ?? []) as readonly { readonly name: string }[];
  const allTags: Json[] = [...(tags as readonly Json[])];
  for (let copy = 2; copy <= copies; copy += 1) {
    const suffix = `${copy}`;
    const set = copy <= schemaSets ? suffix : `${2 + (copy % (schemaSets - 1))}`;
    if (copy <= schemaSets)
      for (const [name, schema] of Object.entries(schemas)) names[name + set] = renamed(schema, set);
    for (const tag of tags) allTags.push({ ...tag, name: `${tag.name} ${suffix}` });
    for (const [path, item] of Object.entries(paths)) {
      if (Object.values(more).length >= operations && count(more) >= operations) break;
      more[`/area${suffix}${path}`] = retitled(renamed(item, set) as Json, suffix);
    }
  }
  return { ...document, tags: allTags, paths: more, components: { ...components, schemas: names } };
}

const count = (paths: Record<string, Json>): number =>
  Object.values(paths).reduce(
    (sum, item) => sum + Object.keys(item).filter((key) => methods.has(key)).length,
    0,
  );

/** Everything refers to the copies of schemas. */
function renamed(value: unknown, set: string): unknown {
  return JSON.parse(
    JSON.stringify(value).replaceAll(
      /"#\/components\/schemas\/([^"/]+)"/g,
      `"#/components/schemas/$1${set}"`,
    ),
  );
}

function retitled(item: Json, suffix: string): Json {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (!methods.has(key)) return [key, value];
      const { operationId, summary, tags, ...rest } = value as Json & { tags?: readonly string[] };
      return [
        key,
        {
          ...rest,
          operationId: `${String(operationId)}${suffix}`,
          summary: `${String(summary)} (${suffix})`,
          tags: tags?.map((tag) => `${tag} ${suffix}`),
        },
      ];
    }),
  );
}
