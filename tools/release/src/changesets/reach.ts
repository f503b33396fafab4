/** Which package a finding reaches, and how far. The one place where that is written. */
import { type Audiences, type Class, worst } from "../verdict/finding.ts";
import type { Bump } from "./packages.ts";

/** Unknown counts as breaking until a person has decided. */
const byClass: Readonly<Record<Class, Bump>> = {
  breaking: "major",
  unknown: "major",
  additive: "minor",
  documentation: "none",
};

type Reach = (audiences: Audiences) => Bump;

/** The document itself: whatever changes in it changes it. */
const ofDocument: Reach = ({ wire, source, behaviour }) => {
  const bump = byClass[worst([wire, source, behaviour])];
  return bump === "none" ? "patch" : bump;
};

/** Who compiles against it; its tables follow what the service does. */
const ofClient: Reach = ({ wire, source, behaviour }) => {
  const bump = byClass[source];
  if (bump !== "none") return bump;
  return worst([wire, behaviour]) === "documentation" ? "none" : "patch";
};

/** What enforces the document, or holds others to it. */
const ofService: Reach = ({ wire, behaviour }) => byClass[worst([wire, behaviour])];

const ofReaders: Reach = () => "patch";

/** Packages by the text they share: what changed in the API, and what that is in the client's words. */
export const reach = {
  api: {
    "@outfame/spec": ofDocument,
    "@outfame/sandbox": ofService,
    "@outfame/contract-tests": ofService,
    "@outfame/docs": ofReaders,
  },
  sdk: { "@outfame/sdk": ofClient },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Reach>>>>;

export type Group = keyof typeof reach;
export const groups: readonly Group[] = ["api", "sdk"];

export const reachOf = (group: Group): readonly (readonly [string, Reach])[] => Object.entries(reach[group]);
