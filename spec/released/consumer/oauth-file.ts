/* The golden consumer of @outfame/sdk/oauth/file, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import FileTokenStoreOptions
  type FileTokenStoreOptions,
  //# import TokenStore (oauth/file)
  type TokenStore,
  //# import fileTokenStore
  fileTokenStore,
} from "@outfame/sdk/oauth/file";
import {
  //# import TokenStore
  type TokenStore as TokenStore2,
} from "@outfame/sdk/oauth";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

//# give FileTokenStoreOptions
export function give_FileTokenStoreOptions(): void {
  //# give FileTokenStoreOptions
  take<FileTokenStoreOptions>({
    //# give FileTokenStoreOptions.clock
    clock: given<{ readonly now: () => number; readonly elapsed: () => number; readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void> } | undefined>(),
    //# give FileTokenStoreOptions.patience
    patience: given<number | undefined>(),
  });
  //# give FileTokenStoreOptions
  take<FileTokenStoreOptions>({
  });
}

export function same_TokenStore(value: TokenStore): void {
  //# import TokenStore (oauth/file)
  take<TokenStore2>(value);
}

export function call_fileTokenStore(): void {
  //# call fileTokenStore
  take<TokenStore2>(fileTokenStore(given<string>()));
  take<TokenStore2>(fileTokenStore(given<string>(), given<FileTokenStoreOptions>()));
}
