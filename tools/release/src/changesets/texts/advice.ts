/** What readers of a changelog can do about what breaks. (What maintainers can do stands in the table of rules.) */
import type { Finding } from "../../verdict/finding.ts";
import type { Code } from "../../verdict/rules.ts";
import type { Group } from "../reach.ts";
import { isOperation } from "./voice.ts";

const send = "Send it with each request: without it, requests are refused.";
const leave = "Leave it out of requests.";
const handle = "Make sure that your code copes with it.";
const credentials = "Change your credentials before you update.";
const faster = "Check what in your code relies on the longer time.";

const advice: Readonly<Partial<Record<Code, string>>> = {
  "parameter-required-added": send,
  "parameter-demanded": send,
  "parameter-removed": leave,
  "parameter-moved": "Send it there.",
  "parameter-style": "Write it that way in requests.",
  "parameter-default": "Name the value where you rely on the old one.",
  "path-parameter-renamed":
    "Nothing changes on the wire; only what is generated from the document has another name.",
  "operation-moved": "Call it there.",
  "body-required-added": send,
  "body-demanded": send,
  "body-removed": leave,
  "media-type-removed": "Use another one that the operation knows.",
  "response-added": handle,
  "response-removed": "Do not wait for it.",
  "header-removed": "Do not rely on it.",
  "header-optional": "Look whether it is there before you use it.",
  "server-removed": "Use an address that the API still has.",
  "security-demanded": "Send credentials with each request.",
  "security-way-removed": credentials,
  "scope-withdrawn": "Take the scope out of what you ask for.",
  "security-scheme-removed": credentials,
  "security-scheme-changed": credentials,
  "key-prefix-removed": "Exchange keys that begin with it.",
  "key-prefix-changed": "Exchange keys that begin with the old one.",
  "token-lifetime-shortened": faster,
  "token-rotation-tightened":
    "Store the refresh token that each refresh returns: the one before no longer works.",
  "idempotency-shortened": faster,
  "idempotency-removed": "Do not repeat such requests blindly: each one counts.",
  "sunset-earlier": "Move away from it before that day.",
  "retryable-withdrawn": "Do not repeat the request: it fails again.",
  "error-code-moved": "Tell errors apart by their code; where you look at the status, look for the new one.",
  "rate-limit-header": "Read the new header.",
  "rate-limit-error": "Look for the new code.",
  "pagination-changed": "Page in the new way.",
  "pagination-removed": "Read the whole list at once.",
  "webhook-removed": "Do not wait for it.",
  "webhook-signature": "Verify events in the new way.",
  "webhook-guarantee-weakened": "Do not rely on each event coming: read the state now and then.",
  "webhook-schedule": "Check what in your code counts on the old times.",
  "callback-removed": "Do not wait for it.",
  "host-removed": "Use the new host.",
  "unmatched-changed": handle,
};

const bySdk: Readonly<Partial<Record<Code, string>>> = {
  "parameter-required-added": "Calls without it no longer compile: pass it.",
  "parameter-demanded": "Calls without it no longer compile: pass it.",
  "parameter-removed": "Calls that pass it no longer compile: leave it out.",
  "body-required-added": "Calls without it no longer compile: pass it.",
  "body-demanded": "Calls without it no longer compile: pass it.",
  "body-removed": "Calls that pass it no longer compile: leave it out.",
  "operation-moved": "The client calls it there; nothing is to be done but to update.",
  "parameter-moved": "The client sends it there; pass it where the method's parameters name it now.",
  "parameter-style": "The client writes it that way; your code can stay as it is.",
  "path-parameter-renamed": "Rename it where you pass it by name.",
  "pagination-added": "The method returns pages now: walk through them with `for await`.",
  "former-name-removed": "Write the present name where you call it.",
  "sdk-name-changed": "Write the new name where you call its methods.",
  "pagination-removed": "The method returns the whole list at once: read it without `for await`.",
};

/** Where the service is who sends. */
const ofEvents: Readonly<Partial<Record<Code, string>>> = {
  "parameter-demanded": "Look whether it is there before you use it.",
  "parameter-removed": "Do not rely on it.",
  "parameter-moved": "Look for it there.",
  "parameter-style": "Read it that way.",
  "body-removed": "Do not rely on it.",
  "body-demanded": "Look whether it is there before you use it.",
  "media-type-removed": handle,
};

export function adviceOf({ code, class: value, felt }: Finding, group: Group): string {
  const table: Readonly<Record<string, string | undefined>> =
    group === "sdk" ? { ...advice, ...bySdk } : advice;
  const events: Readonly<Record<string, string | undefined>> = ofEvents;
  if (felt.length > 0 && !felt.some(isOperation) && events[code] !== undefined) return events[code];
  const known = table[code];
  if (known !== undefined) return known;
  return value === "unknown"
    ? "It could not be proven that what worked before still does: look at it before you update."
    : "";
}
