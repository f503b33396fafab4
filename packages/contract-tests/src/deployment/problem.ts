/** Something that the caller can put right: a wrong option, a file, a key, an address. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
