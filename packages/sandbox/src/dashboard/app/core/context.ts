import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Clock, Organization } from "../../../control/generated/types.ts";
import type { DashboardFacts } from "../../facts.ts";
import { type PageName, pathOf } from "../../pages.ts";

/** What every page has at hand. */
export interface Desk {
  readonly facts: DashboardFacts;
  readonly organizations: readonly Organization[];
  /** The one whose data is shown. */
  readonly organization: Organization;
  /** The clock of the sandbox when it was last asked. */
  readonly clock: Clock;
  /** Reads organizations and clock now. */
  readonly refresh: () => Promise<void>;
  /** Says what was done, to those who see and those who listen. */
  readonly say: (message: string) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("There is no desk above this component.");
  return desk;
}

/** Addresses of pages that stay with the organization. */
export function useLinks(): (name: PageName, id?: string) => string {
  const { organization, organizations } = useDesk();
  const isFirst = organization.id === organizations[0]?.id;
  return (name, id) => pathOf(name, id) + (isFirst ? "" : `?organization=${organization.id}`);
}
