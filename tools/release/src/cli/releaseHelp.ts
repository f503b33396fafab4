export const releaseHelp = `release [version|pack|verify|publish] [--dry-run] [--json] [--out DIR] [--from DIR]

From the changesets that wait to packages that people can install. Without a word: all of these, one after another.

  version   versions, changelogs, and everything that states a version: the document, the READMEs, what is made from them;
            then spec/released/, which the next change is compared with. Says so where nothing waits.
  pack      builds and packs every published package
  verify    packs, and looks at the tarballs: what they hold, publint, are the types wrong, and a fresh project outside of
            the repository that installs them, compiles what the README shows and runs it against the installed sandbox
  publish   packs and verifies, then publishes these very tarballs, dependencies first, and tags name@version in git. What
            the registry has already is skipped: run it again where it broke off

  --dry-run  do everything but publish, in a copy of the tree that is thrown away afterwards, and show what came of it
  --out DIR  where tarballs go (default: a temporary folder)
  --from DIR verify or publish the tarballs of this folder, as \`pack\` or \`verify\` left them
  --json     the result as JSON on standard output; progress goes to standard error
  -h, --help

The registry is the one that npm is configured for. Provenance is made where a CI vouches for the run (docs/releasing.md).

Exit codes
  0  done, or nothing to release    1  it could not go on: which step, and what to do    2  the command line is wrong
  130  interrupted
`;
