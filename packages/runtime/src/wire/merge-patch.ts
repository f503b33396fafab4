/**
 * What may be sent as a JSON merge patch of `T`: `null` removes a member that need not be there, at any depth; a list is
 * replaced whole (RFC 7396 §1, §2).
 */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? {
        [Name in keyof T]: string extends Name
          ? MergePatch<T[Name]> | null
          : Partial<Pick<T, Name>> extends Pick<T, Name>
            ? MergePatch<T[Name]> | null
            : MergePatch<T[Name]>;
      }
    : T;
