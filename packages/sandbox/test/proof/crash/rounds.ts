import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { receiver } from "../../webhooks/support/receiver.ts";
import { inspectAccount, inspectReplay, integrityOf } from "./inspect.ts";
import { Ledger } from "./ledger.ts";
import { startServer } from "./server.ts";
import { write } from "./writer.ts";

export interface Rounds {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Of these, what the server died over, and was asked for again. */
  readonly unanswered: number;
  readonly events: number;
  readonly deliveries: number;
  /** Real milliseconds of a start: the middle one. */
  readonly startedIn: number;
}

const writers = 8;

/** Kills a sandbox under writes, again and again, and holds what is left against what was acknowledged. */
export async function killAgainAndAgain(rounds: number): Promise<Rounds> {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-crash-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = path.join(folder, "kept.db");
  const endpoint = await receiver();
  const ledger = new Ledger();
  const starts: number[] = [];
  let seenAccounts = 0;
  let seenChanges = 0;
  let unanswered = 0;

  // What is compiled is written down by a process that ends in order.
  await (await startServer(database)).stop();
  for (let round = 0; round < rounds; round++) {
    const server = await startServer(database);
    starts.push(server.startedIn);
    if (round === 0) await subscribe(server, endpoint.url);
    expect(integrityOf(database)).toEqual([{ integrity_check: "ok" }]);
    for (const account of ledger.accounts.slice(seenAccounts)) await inspectAccount(server, account);
    const changes = ledger.changes.slice(seenChanges);
    unanswered += changes.filter(({ answer }) => answer === undefined).length;
    for (const change of changes) await inspectReplay(server, ledger, change);
    for (const account of ledger.accounts.slice(seenAccounts)) await inspectAccount(server, account);
    seenAccounts = ledger.accounts.length;
    seenChanges = ledger.changes.length;
    let left = 20 + ((round * 37) % 60);
    const { promise: enough, resolve } = Promise.withResolvers<void>();
    const working = Array.from({ length: writers }, () =>
      write(server, ledger, () => {
        left -= 1;
        if (left === 0) resolve();
      }),
    );
    await Promise.race([enough, Promise.all(working)]);
    await server.kill();
    await Promise.all(working);
  }

  const last = await startServer(database);
  starts.push(last.startedIn);
  expect(integrityOf(database)).toEqual([{ integrity_check: "ok" }]);
  for (const change of ledger.changes) await inspectReplay(last, ledger, change);
  for (const account of ledger.accounts) await inspectAccount(last, account);
  // Whatever was still to be sent is due at the latest after the last of the retries.
  await fetch(`${last.url}/_sandbox/clock/advance`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ seconds: 3_600 }),
  });
  await last.kill();

  const came = new Map<string, Set<string>>();
  for (const { event } of endpoint.received) {
    const what = `${event.data["account_id"]} ${event.data["status"]}`;
    came.set(what, (came.get(what) ?? new Set()).add(event.id));
  }
  const missing = [...ledger.told].filter(([what, times]) => (came.get(what)?.size ?? 0) < times);
  expect(missing).toEqual([]);
  return {
    rounds,
    acknowledged: ledger.changes.length,
    unanswered,
    events: endpoint.ids().size,
    deliveries: endpoint.received.length,
    startedIn: starts.sort((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0,
  };
}

async function subscribe(
  { baseUrl, apiKey }: { baseUrl: string; apiKey: string },
  url: string,
): Promise<void> {
  const response = await fetch(`${baseUrl}/webhooks`, {
    method: "POST",
    headers: { Authorization: `Bearer ${apiKey}`, "Content-Type": "application/json" },
    body: JSON.stringify({ url, events: ["account.status_changed"] }),
  });
  expect(response.status).toBe(201);
}
