import { type ClientOptions, Transport } from "@outfame/runtime";
import { api } from "./api.ts";
import { ApiKeys } from "./resources/api-keys.ts";
import { ClockResource } from "./resources/clock.ts";
import { Events } from "./resources/events.ts";
import { Faults } from "./resources/faults.ts";
import { Oauth } from "./resources/oauth.ts";
import { Organizations } from "./resources/organizations.ts";
import { Requests } from "./resources/requests.ts";
import { State } from "./resources/state.ts";

/** Options of `SandboxControl`. */
export type SandboxControlOptions = ClientOptions;

/**
 * Outfame sandbox, control plane
 *
 * What a developer sets up and looks into a sandbox with.
 */
export class SandboxControl {
  /** Whether it runs; what it does at all; everything kept and put back. */
  readonly state: State;
  /** One clock for everything. */
  readonly clock: ClockResource;
  /** Each is alone with its data, so that tests can run side by side. */
  readonly organizations: Organizations;
  /** Credentials of servers. */
  readonly apiKeys: ApiKeys;
  /** Applications, and what users granted them. */
  readonly oauth: Oauth;
  /** What happened, and to whom it was delivered. */
  readonly events: Events;
  /** What is to go wrong. */
  readonly faults: Faults;
  /** What was asked of the API, and how well its callers behaved. */
  readonly requests: Requests;

  constructor(options: SandboxControlOptions = {}) {
    const transport = new Transport(api, options);
    this.state = new State(transport);
    this.clock = new ClockResource(transport);
    this.organizations = new Organizations(transport);
    this.apiKeys = new ApiKeys(transport);
    this.oauth = new Oauth(transport);
    this.events = new Events(transport);
    this.faults = new Faults(transport);
    this.requests = new Requests(transport);
  }
}
