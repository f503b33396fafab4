import { DatabaseSync } from "node:sqlite";
import { expect } from "vitest";
import type { Change, Kept, Ledger } from "./ledger.ts";
import type { Server } from "./server.ts";
import { send } from "./writer.ts";

/** What SQLite itself says of the file. */
export function integrityOf(database: string): unknown {
  const sqlite = new DatabaseSync(database, { readOnly: true });
  const result = sqlite.prepare("PRAGMA integrity_check").all();
  sqlite.close();
  return result;
}

/** The account is as it was acknowledged, or as what was asked for since would have it. */
export async function inspectAccount({ baseUrl, apiKey }: Server, account: Kept): Promise<void> {
  const response = await fetch(`${baseUrl}/accounts/${account.id}`, {
    headers: { Authorization: `Bearer ${apiKey}` },
  });
  const text = await response.text();
  const isDeleted = response.status === 404;
  expect(account.deleted, `${account.id} → ${response.status}`).toContain(isDeleted);
  if (isDeleted) return;
  const { status, daily_limits: limits } = JSON.parse(text) as {
    status: "active";
    daily_limits: { likes: number };
  };
  expect(account.likes, text).toContain(limits.likes);
  expect(account.status, text).toContain(status);
}

/** What was acknowledged is answered again, byte for byte; what was not is done now, if it was not done then. */
export async function inspectReplay(server: Server, ledger: Ledger, change: Change): Promise<void> {
  const again = await send(server, change);
  const asked = `${change.method} ${change.path} → ${again.status} ${again.text}`;
  if (change.answer !== undefined) {
    expect(again, asked).toEqual(change.answer);
    return;
  }
  expect([200, 201, 204], asked).toContain(again.status);
  ledger.acknowledge(change, again);
}
