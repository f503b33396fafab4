import Outfame from "@outfame/sdk";
import { oauth } from "./oauth-start.ts";

export const outfame = new Outfame({ oauth });

export async function countAccounts() {
  const accounts = await outfame.accounts.list().toArray({ limit: 1000 });
  return accounts.length;
}
