/** Whether a publish can prove where its tarball was built: a CI vouches for it by a token of OpenID Connect. */
export interface Provenance {
  readonly possible: boolean;
  /** In a sentence. */
  readonly because: string;
}

/** Sources: docs.npmjs.com, "Generating provenance statements" and "Trusted publishing for npm packages". */
export function provenanceOf(environment: Readonly<Record<string, string | undefined>>): Provenance {
  if (environment["GITHUB_ACTIONS"] === "true")
    return environment["ACTIONS_ID_TOKEN_REQUEST_URL"]
      ? { possible: true, because: "GitHub Actions vouches for this run." }
      : {
          possible: false,
          because: "this job of GitHub Actions may not ask for an identity: give it `id-token: write`.",
        };
  if (environment["GITLAB_CI"] === "true")
    return environment["SIGSTORE_ID_TOKEN"]
      ? { possible: true, because: "GitLab CI vouches for this run." }
      : {
          possible: false,
          because: "this job of GitLab CI has no SIGSTORE_ID_TOKEN: ask for it in `id_tokens`.",
        };
  return { possible: false, because: "only a CI can vouch for where a tarball was built." };
}

/**
 * What is done about it.
 * @param repository - The one that package.json names, which the proof has to match.
 */
export function proofFor(
  environment: Readonly<Record<string, string | undefined>>,
  repository: string | undefined,
): Provenance {
  const { possible, because } = provenanceOf(environment);
  if (!possible) return { possible, because: `without provenance: ${because}` };
  return repository === undefined
    ? {
        possible: false,
        because: "without provenance: package.json has no `repository`, which the proof has to match.",
      }
    : { possible, because: `with provenance: ${because}` };
}
