import { type RunningSandbox, startSandbox } from "@outfame/sandbox";

/** A sandbox in which the things exist that the samples speak of, and what their ids are there. */
export interface Scene extends AsyncDisposable {
  readonly sandbox: RunningSandbox;
  /** Text of a sample, such as an id of the document's examples or a host → what stands for it here. */
  readonly stands: ReadonlyMap<string, string>;
}

const api = "https://api.outfame.com/v1";
const day = 86_400_000;
const authorization = "https://auth.outfame.com";

async function call(sandbox: RunningSandbox, method: string, path: string, body?: unknown) {
  const response = await fetch(sandbox.baseUrl + path, {
    method,
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as {
    readonly id: string;
    readonly data: readonly { readonly id: string }[];
  };
}

/** Everything that a sample may need, made anew: no sample sees what another one did. */
export async function openScene(): Promise<Scene> {
  const sandbox = await startSandbox({ consent: "allow", plan: "basic" });
  const account = await call(sandbox, "POST", "/accounts", { instagram_username: "fieldnote_espresso" });
  const webhook = await call(sandbox, "POST", "/webhooks", {
    url: "https://hooks.example.com/outfame",
    events: ["account.flagged"],
  });
  // The first sync, the first suggestions, and most of a day's engagement.
  const { now } = await sandbox.control.clock.get();
  const evening = (Math.floor(Date.parse(now) / day) + 2) * day + 18 * 3_600_000;
  await sandbox.control.clock.advance({ to: new Date(evening).toISOString() });
  const suggestions = await call(sandbox, "GET", `/accounts/${account.id}/targeting/suggestions`);
  // Samples begin with a whole minute's requests.
  await sandbox.control.clock.advance({ seconds: 60 });
  const redirect = "https://yourapp.example.com/callback";
  const client = await sandbox.control.oauth.createClient({ name: "Samples", redirect_uris: [redirect] });
  return {
    sandbox,
    stands: new Map([
      [api, sandbox.baseUrl],
      [authorization, sandbox.url],
      ["acc_4tQ9mZx2LkVb", account.id],
      ["wh_9LdE3vKp7XsA", webhook.id],
      ["sug_2bN8rYt5WqJd", suggestions.data[0]?.id ?? "none"],
      ["YOUR_CLIENT_ID", client.client_id],
      ["YOUR_CLIENT_SECRET", client.client_secret],
    ]),
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

/** A text with everything in it replaced by what stands for it. */
export function standIn(text: string, stands: ReadonlyMap<string, string>): string {
  return [...stands].reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}
