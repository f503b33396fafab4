export const helpText = `Usage: outfame-contract-tests [options]

Holds a deployment of the API against everything that its OpenAPI document promises.
Without options: the sandbox, in this process.

Against a deployment:
  --base-url URL            Of the API, with its base path (OUTFAME_BASE_URL)
  --api-key KEY             One that may do everything (OUTFAME_API_KEY: keeps it out of process lists)
  --other-api-key KEY       One of another organization (OUTFAME_OTHER_API_KEY)
  --keys FILE               JSON with keys and access tokens of chosen scopes
  --keys-template           Print such a file with the secrets left out
  --authorization-url URL   Of the authorization server. Default: as the document says
  --oauth-client-id ID, --redirect-uri URI, --oauth-client-secret SECRET (OUTFAME_OAUTH_CLIENT_SECRET)
                            An OAuth client of the tests
  --auto-consent            The authorization endpoint allows that client without showing a page
  --receiver-url URL        Public address of this machine that webhooks are sent to, and
  --receiver-listen HOST:PORT
                            where they arrive here: 127.0.0.1:8080 behind a tunnel
  --timeout SECONDS         For one request. Default 30
  --fast                    Don't keep under the deployment's limits, and use limits up where a check needs it

Against a sandbox that runs on this machine:
  --control URL             http://127.0.0.1:4010: its control plane gives everything. Its data is put back at the end

What to run:
  -g, --grep REGEX          Promises whose title matches
  -o, --operation NAME      Promises about an operation: its id, or "GET /path". May be given more than once
  --seed NUMBER             What random values are made from. Default 1
  -b, --bail                Stop at the first broken promise

Results:
  --json                    The report as JSON on standard output; lines go to standard error
  --junit FILE              JUnit XML
  --html FILE               A page with a coverage matrix
  --document FILE           The OpenAPI document as YAML or JSON files, to tell file and line of a broken promise

  -h, --help                Show this
  -v, --version             Show the version

Exit code: 0 every promise put to the test is kept, 1 one is broken or none was put to the test,
2 the run could not begin or its reports not be written, 130 interrupted.
`;
