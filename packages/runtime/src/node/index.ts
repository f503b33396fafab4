/** What needs Node: never part of the copied runtime. */
export { type FileTokenStoreOptions, fileTokenStore } from "./file-token-store.ts";
