export const exitCodes = {
  none: 0,
  documentation: 0,
  usage: 1,
  additive: 2,
  breaking: 3,
  unknown: 4,
} as const;

export const help = `spec:diff [BASE] [HEAD] [--base FILE|REV] [--format pretty|markdown|json|github]

Compares two OpenAPI documents by meaning: what a change breaks, what it adds, and what only readers notice.

  BASE    what to compare with: a file, or a git revision, whose spec/openapi.yaml is meant.
          By default spec/released/openapi.json, the document of the last release.
  HEAD    what to compare: a file or a git revision. By default spec/openapi.yaml as it is now.

  --format   pretty (for people), markdown (for a comment on a change), json (for programs),
             github (annotations for GitHub Actions)

Exit code, by the worst finding:
  ${exitCodes.none}  nothing changed, or documentation alone
  ${exitCodes.additive}  additive: a minor version
  ${exitCodes.breaking}  breaking: a major version
  ${exitCodes.unknown}  not proven safe, and nothing else breaks: somebody must look
  ${exitCodes.usage}  the command could not do its work: it says why and what to do
`;
