import { setTimeout } from "node:timers/promises";
import { cheapest } from "../checks/exhaust.ts";
import type { Contract } from "../contract.ts";
import { givenCapabilities } from "../deployment/given.ts";
import { readKeysFile } from "../deployment/keysFile.ts";
import { Leftovers } from "../deployment/leftovers.ts";
import { polite, type Send } from "../deployment/polite.ts";
import { SetupError } from "../deployment/problem.ts";
import { publicReceiver } from "../deployment/receiver.ts";
import { schemesOf } from "../deployment/schemes.ts";
import { messageOf } from "../report/failure.ts";
import { validatorOf } from "../schema/validators.ts";
import { Breach, NotExercised } from "../suite/breach.ts";
import { Run } from "../suite/run.ts";
import { deploymentTarget } from "../target/deployment.ts";
import type { Target } from "../target/target.ts";
import { waitUnless } from "./interrupt.ts";
import type { DeploymentLine } from "./options.ts";
import type { Session, SessionParts } from "./session.ts";

/** Any deployment, which gives what its owner gave the command. */
export async function deploymentSession(
  line: DeploymentLine,
  timeoutSeconds: number,
  { contract, signal }: SessionParts,
): Promise<Session> {
  const schemes = schemesOf(contract);
  const given = line.keys === undefined ? undefined : await readKeysFile(line.keys, contract);
  const plain: Send = (request) => fetch(request, { signal: AbortSignal.timeout(timeoutSeconds * 1000) });
  let tidying = false;
  const interruptibly = waitUnless(signal);
  // What was made is deleted even after an interruption.
  const wait = (milliseconds: number): Promise<void> =>
    tidying ? setTimeout(milliseconds) : interruptibly(milliseconds);
  const io = { now: () => Date.now(), wait };
  const leftovers = new Leftovers(contract, line.fast ? plain : polite(plain, contract, io));
  const receivers =
    line.receiver === undefined
      ? undefined
      : await publicReceiver(line.receiver.url, line.receiver.host, line.receiver.port);
  const target = deploymentTarget({
    baseUrl: line.baseUrl,
    apiKey: line.apiKey,
    scheme: schemes.keyScheme,
    ...(line.authorizationUrl === undefined ? {} : { authorizationUrl: line.authorizationUrl }),
    ...(line.otherApiKey === undefined ? {} : { otherApiKey: line.otherApiKey }),
    capabilities: {
      ...givenCapabilities({
        given,
        client: line.client,
        autoConsent: line.autoConsent,
        fast: line.fast,
        ...schemes,
      }),
      ...(receivers === undefined ? {} : { receiver: () => receivers.open() }),
    },
    fetch: leftovers.send,
  });
  const close = async (): Promise<void> => receivers?.close();
  try {
    await reach(target, contract);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: target.name,
    notes: [
      line.fast
        ? "Its limits are not spared: --fast."
        : "Its limits are kept: requests wait where a window is nearly used up.",
    ],
    shared: true,
    open: async () => target,
    async tidy() {
      tidying = true;
      const left = await leftovers.clear(await ownHeaders(target, contract));
      tidying = false;
      return left;
    },
    close,
  };
}

/** @throws SetupError where nothing answers, or the key is refused. */
async function reach(target: Target, contract: Contract): Promise<void> {
  const run = runOf(target, contract);
  try {
    await run.call(cheapest(run));
  } catch (error) {
    // An answer that breaks the document's word is for the checks to report.
    if (!(error instanceof Breach || error instanceof NotExercised))
      throw new SetupError(`Nothing answers at ${target.baseUrl}: ${messageOf(error)}.`, { cause: error });
  }
  if (run.exchanges.at(-1)?.status === 401)
    throw new SetupError(`${target.baseUrl} refuses the key: 401. Give one that may do everything.`);
}

/** How the main key authenticates. */
async function ownHeaders(target: Target, contract: Contract): Promise<readonly Headers[]> {
  const operation = contract.operations.find(({ server }) => server === null);
  if (operation === undefined) return [];
  return [runOf(target, contract).prepare(operation, { credential: await target.credential() }).headers];
}

function runOf(target: Target, contract: Contract): Run {
  return new Run({ contract, validate: validatorOf(contract), target, seed: 1, requestIds: new Set() });
}
