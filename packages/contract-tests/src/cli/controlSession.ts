import { subscribe } from "../checks/subscription.ts";
import type { Contract } from "../contract.ts";
import { borrow } from "../deployment/control/borrow.ts";
import { ControlClient } from "../deployment/control/client.ts";
import { controlTarget } from "../deployment/control/target.ts";
import { schemesOf } from "../deployment/schemes.ts";
import { validatorOf } from "../schema/validators.ts";
import { Breach } from "../suite/breach.ts";
import { Run } from "../suite/run.ts";
import type { Target } from "../target/target.ts";
import type { ControlLine } from "./options.ts";
import type { Session, SessionParts } from "./session.ts";

/** A sandbox that runs elsewhere on this machine. */
export async function controlSession(
  { url }: ControlLine,
  timeoutSeconds: number,
  { contract, signal }: SessionParts,
): Promise<Session> {
  const control = new ControlClient(url);
  await control.check();
  const giveBack = await borrow(control);
  const target = controlTarget({
    control,
    basePath: contract.basePath,
    ...schemesOf(contract),
    fetch: (request) =>
      fetch(request, { signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)]) }),
  });
  const takesWebhooks = await takesLoopback(target, contract).catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  const { receiver: _, ...withoutReceiver } = target;
  return {
    name: target.name,
    notes: [
      "Its data and switches are put back at the end; its clock only moves forward, and stays ahead.",
      ...(takesWebhooks
        ? []
        : ["It takes no webhooks on http: start it with --allow-http-webhooks to have them tested."]),
    ],
    shared: true,
    open: async () => (takesWebhooks ? target : withoutReceiver),
    tidy: async () => [],
    close: giveBack,
  };
}

/** Whether it takes subscriptions of this machine. A fault of another kind is for the checks to find. */
async function takesLoopback(target: Target, contract: Contract): Promise<boolean> {
  const [event] = contract.webhooks?.events ?? [];
  if (event === undefined) return false;
  const validate = validatorOf(contract);
  const run = new Run({ contract, validate, target, seed: 1, requestIds: new Set() });
  try {
    await subscribe(run, [event.type]);
  } catch (error) {
    if (!(error instanceof Breach)) throw error;
    return error.exchange?.status !== 400;
  } finally {
    await run.close();
  }
  return true;
}
