import type { Target } from "../target.ts";

export function helpText(targets: Iterable<Target>): string {
  const list = [...targets].map(({ name, summary }) => `  ${name.padEnd(16)}${summary}`).join("\n");
  return `sdkgen makes typed clients, servers to test against, and more, from an OpenAPI document.

Usage
  sdkgen generate                          everything that sdkgen.config.ts names
  sdkgen generate --spec FILE --target typescript --out DIR
                                           a client for any OpenAPI 3.0, 3.1 or 3.2 document
  sdkgen check                             exit 1 and a list, where files are not what the document gives
  sdkgen inspect [--spec FILE]             what the document says: operations, scopes, limits, errors, pages
  sdkgen explain CODE                      what a diagnostic means and what to do
  sdkgen targets                           the targets and what they make

Options
  -c, --config FILE      the configuration (default: sdkgen.config.ts here or in a folder above)
  -s, --spec FILE        a document, instead of a configuration
  -t, --target NAME      what to make of it (with a configuration: only that)
  -o, --out DIR          where to (with --spec)
      --client-name NAME the class of the client (default: from the document's title)
      --runtime WAY      copy: the client is complete in itself (default); import: it imports @outfame/runtime
      --option KEY=VALUE any other option of a target
      --root DIR         references may go no further up than this (default: the document's folder)
      --allow-remote     follow references to http: and https: addresses
      --max-bytes N      largest document read (default: 67108864)
      --max-seconds N    longest work before it is given up (default: 600; 0: any)
      --strict           whatever has to be repaired or left out is an error, and nothing is written
      --force            write over files that sdkgen did not make
  -w, --watch            again at each change of the document
      --json             the outcome as JSON on standard output
  -q, --quiet            print nothing but problems
      --verbose          print every problem, not only the first of each kind
      --debug            with stack traces
  -h, --help, -v, --version

Targets
${list}

Exit codes
  0  done
  1  the document has errors, files differ (check), or can't be written
  2  the command line or the configuration is wrong

Examples
  sdkgen generate --spec petstore.yaml --target typescript --out src/petstore
  sdkgen inspect --spec openapi.yaml --json
  sdkgen generate --watch`;
}
