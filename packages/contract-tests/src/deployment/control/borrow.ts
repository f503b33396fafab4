import { randomUUID } from "node:crypto";
import { isObject, valueAt } from "../../schema/parts.ts";
import { type ControlClient, textAt } from "./client.ts";

/**
 * Takes over a sandbox that somebody else uses, too: keeps a snapshot of it, makes its clock stand still, and moves it to the next
 * noon, so that every run begins at the same time of day.
 * @returns gives it back: all data and switches as they were, the clock going on from where it is, because it only moves forward
 */
export async function borrow(control: ControlClient): Promise<() => Promise<void>> {
  const name = `contract-tests-${randomUUID()}`;
  const settings = await control.get("/settings");
  const frozen =
    isObject(await control.get("/clock")) && valueAt(await control.get("/clock"), "frozen") === true;
  await control.post("/snapshots", { name });
  const giveBack = async (): Promise<void> => {
    await control.post(`/snapshots/${name}/restore`);
    await control.delete(`/snapshots/${name}`);
    const { seed: _, ...switches } = isObject(settings) ? settings : {};
    await control.patch("/settings", switches);
    if (!frozen) await control.post("/clock/resume");
  };
  try {
    await control.post("/clock/freeze");
    const now = new Date(textAt(await control.get("/clock"), "now"));
    await control.post("/clock/advance", { to: nextNoon(now).toISOString() });
  } catch (error) {
    await giveBack();
    throw error;
  }
  return giveBack;
}

export function nextNoon(now: Date): Date {
  const noon = new Date(now);
  noon.setUTCHours(12, 0, 0, 0);
  if (noon <= now) noon.setUTCDate(noon.getUTCDate() + 1);
  return noon;
}
