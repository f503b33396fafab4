/** What may be in a tarball that people install. */
export interface TarballFile {
  /** From the package's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Offence {
  readonly path: string;
  readonly why: string;
}

interface Manifest {
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const always = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;

/** Files that have no place in any package, by their names. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [
    /(^|\/)(src|test|tests|__tests__|node_modules|\.git|\.turbo|\.test-results|coverage)\//,
    "belongs to the workspace",
  ],
  [/(?<!\.d)\.(ts|tsx|mts|cts)$/, "is a source"],
  [/(^|\/)(\.env.*|\.npmrc|\.netrc|id_rsa.*|id_ed25519.*)$/, "may hold secrets"],
  [/\.(pem|key|p12|pfx|keystore)$/, "may hold a key"],
  [/\.(tsbuildinfo|log|tgz|db|db-wal|db-shm|orig|rej)$/, "is left over from some tool"],
  [/(^|\/)(tsconfig.*\.json|vitest\.config\..*|tsdown\.config\..*|\.DS_Store)$/, "belongs to the workspace"],
];

/** Text that nobody should publish. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/, "holds a private key"],
  [/\bnpm_[A-Za-z0-9]{36}\b/, "holds a token of npm"],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/, "holds a token of GitHub"],
  [/\bAKIA[0-9A-Z]{16}\b/, "holds an access key of AWS"],
  [/:_authToken\s*=\s*[^\s$"'`]/, "holds credentials of a registry"],
];

/**
 * Files that don't belong, each with its reason; none: all is well.
 * @param root - The folder it was made in, which no file may tell.
 */
export function offences(files: readonly TarballFile[], root: string): Offence[] {
  const manifest = manifestOf(files);
  const listed = (manifest.files ?? []).map((name) => name.replace(/\/$/, ""));
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, text }) => {
    const whys = [
      ...(always.test(path) || listed.some((name) => path === name || path.startsWith(`${name}/`))
        ? []
        : ["is not in `files` of package.json"]),
      ...strangers.flatMap(([pattern, why]) => (pattern.test(path) ? [why] : [])),
      ...secrets.flatMap(([pattern, why]) => (pattern.test(text) ? [why] : [])),
      ...(text.includes(root) ? ["tells the folder that it was made in"] : []),
      ...(path.endsWith(".map") && !paths.has(path.slice(0, -".map".length))
        ? ["is the source map of a file that is not there"]
        : []),
      ...(path === "package.json" ? protocols(manifest) : []),
    ];
    return whys.map((why) => ({ path, why }));
  });
}

function manifestOf(files: readonly TarballFile[]): Manifest {
  const text = files.find(({ path }) => path === "package.json")?.text ?? "{}";
  return JSON.parse(text) as Manifest;
}

/** What only pnpm understands, and only inside of the workspace. */
function protocols(manifest: Manifest): string[] {
  return ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies"].flatMap((kind) =>
    Object.entries(Object(manifest[kind]) as Record<string, unknown>).flatMap(([name, range]) =>
      /^(workspace|catalog|link|file):/.test(String(range)) ? [`asks for ${name} as ${String(range)}`] : [],
    ),
  );
}
