/** Tokens in a file, for the processes of one machine. Needs Node, or what has its file system. */
export { type FileTokenStoreOptions, fileTokenStore } from "@outfame/runtime/node";
export type { TokenStore } from "@outfame/runtime/oauth";
