import type { Answer, Change, Kept, Ledger } from "./ledger.ts";
import type { Server } from "./server.ts";

/** Sends a change under its idempotency key. Fails where the server is gone. */
export async function send({ baseUrl, apiKey }: Server, change: Change): Promise<Answer> {
  const { key, method, path, body } = change;
  const response = await fetch(baseUrl + path, {
    method,
    headers: {
      Authorization: `Bearer ${apiKey}`,
      "Idempotency-Key": key,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

/**
 * Writes one change after the other until the server dies, each account by one writer alone.
 * @param acknowledged called after every answer.
 */
export async function write(server: Server, ledger: Ledger, acknowledged: () => void): Promise<void> {
  const ask = async (change: Change): Promise<void> => {
    const answer = await send(server, change);
    if (answer.status >= 300)
      throw new Unexpected(`${change.method} ${change.path} → ${answer.status} ${answer.text}`);
    ledger.acknowledge(change, answer);
    acknowledged();
  };
  try {
    for (let number = 0; ; number++) {
      const account = await create(ledger, ask);
      await setLikes(ledger, account, number, ask);
      await setStatus(ledger, account, "pause", ask);
      if (number % 2 === 0) await setStatus(ledger, account, "resume", ask);
      if (number % 3 === 0) await remove(ledger, account, ask);
    }
  } catch (error) {
    // The server is gone in the middle of a change: what came of it is found out after its next start.
    if (error instanceof Unexpected) throw error;
  }
}

/** An answer that no crash explains. */
class Unexpected extends Error {}

type Ask = (change: Change) => Promise<void>;

async function create(ledger: Ledger, ask: Ask): Promise<Kept> {
  const handle = `a${crypto.randomUUID().replaceAll("-", "").slice(0, 20)}`;
  const body = { instagram_username: handle, daily_limits: { likes: 0 } };
  const made = Promise.withResolvers<Kept>();
  const change = ledger.change("POST", "/accounts", body, (text) => {
    const { id } = JSON.parse(text) as { id: string };
    const kept: Kept = { id, likes: [0], status: ["active"], deleted: [false] };
    ledger.accounts.push(kept);
    // Its first sync is done at once: the next request finds it active.
    ledger.tell(id, "active");
    made.resolve(kept);
  });
  await ask(change);
  return made.promise;
}

async function setLikes(ledger: Ledger, account: Kept, likes: number, ask: Ask): Promise<void> {
  account.likes = [...account.likes, likes];
  const body = { daily_limits: { likes } };
  await ask(
    ledger.change("PATCH", `/accounts/${account.id}`, body, () => {
      account.likes = [likes];
    }),
  );
}

async function setStatus(ledger: Ledger, account: Kept, verb: "pause" | "resume", ask: Ask): Promise<void> {
  const status = verb === "pause" ? "paused" : "active";
  account.status = [...account.status, status];
  await ask(
    ledger.change("POST", `/engagement/${verb}`, { account_id: account.id }, () => {
      account.status = [status];
      ledger.tell(account.id, status);
    }),
  );
}

async function remove(ledger: Ledger, account: Kept, ask: Ask): Promise<void> {
  account.deleted = [false, true];
  await ask(
    ledger.change("DELETE", `/accounts/${account.id}`, undefined, () => {
      account.deleted = [true];
    }),
  );
}
