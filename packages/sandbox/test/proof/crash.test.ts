import { expect, test } from "vitest";
import { killAgainAndAgain } from "./crash/rounds.ts";

/** `SANDBOX_CRASH_ROUNDS=100` takes some minutes. */
const rounds = Number(process.env["SANDBOX_CRASH_ROUNDS"] ?? 10);

test(
  `killed ${rounds} times under writes, nothing acknowledged is lost`,
  async () => {
    const counted = await killAgainAndAgain(rounds);
    expect(counted.acknowledged).toBeGreaterThan(rounds * 20);
    if (rounds > 10) console.log(JSON.stringify(counted));
  },
  rounds * 20_000,
);
