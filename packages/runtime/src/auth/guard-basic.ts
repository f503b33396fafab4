import { invalid } from "./guard.ts";

/** Refuses a user name that Basic authentication cannot carry (RFC 7617 §2). */
export function guardBasic(option: string, username: string, password: string): void {
  if (username.includes(":")) throw invalid(`${option}.username must not hold a colon`);
  if (/\p{Cc}/u.test(username + password)) throw invalid(`${option} must not hold control characters`);
}
