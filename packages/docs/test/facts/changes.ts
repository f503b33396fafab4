/** Changes of the document, each with what is to be read of it afterwards, and where. */
export interface Change {
  readonly fact: string;
  /** Texts of the document that it replaces. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** How a page said it before, and says it now. */
  readonly old: string;
  readonly now: string;
  /** Pages that have to say it. */
  readonly on: readonly string[];
}

export const changes: readonly Change[] = [
  {
    fact: "a plan's limit",
    edits: [['"requestsPerDay":250000', '"requestsPerDay":251357']],
    old: "250,000",
    now: "251,357",
    on: ["guides/rate-limits", "reference/accounts/list"],
  },
  {
    fact: "a scope's name",
    edits: [["engagement:manage", "engagement:steer"]],
    old: "engagement:manage",
    now: "engagement:steer",
    on: ["guides/scopes", "reference/engagement/pause"],
  },
  {
    fact: "an error's code",
    edits: [["service_unavailable", "service_resting"]],
    old: "service_unavailable",
    now: "service_resting",
    on: ["guides/errors", "errors", "errors/service_resting", "reference/accounts/get"],
  },
  {
    fact: "an error's description",
    edits: [["A fault of the service.", "Something of ours has broken."]],
    old: "A fault of the service.",
    now: "Something of ours has broken.",
    on: ["guides/errors", "errors/internal_error", "reference/webhooks/create"],
  },
  {
    fact: "a field's maximum",
    edits: [['"minimum":1,"maximum":200', '"minimum":1,"maximum":173']],
    old: "1 to 200.",
    now: "1 to 173",
    on: ["schemas/targeting-location", "reference/targeting/update"],
  },
  {
    fact: "a field's description",
    edits: [["How far from the place, in kilometres.", "Kilometres around the place."]],
    old: "How far from the place, in kilometres.",
    now: "Kilometres around the place.",
    on: ["schemas/targeting-location", "reference/targeting/get"],
  },
  {
    fact: "an event's schedule",
    edits: [['"dailyAt":"23:55"', '"dailyAt":"22:40"']],
    old: "23:55 UTC",
    now: "22:40 UTC",
    on: ["guides/webhooks", "events/engagement-daily-summary"],
  },
  {
    fact: "a token's lifetime",
    edits: [['"authorizationCodeSeconds":600', '"authorizationCodeSeconds":420']],
    old: "10 minutes",
    now: "7 minutes",
    on: ["guides/authentication"],
  },
  {
    fact: "a header's name",
    edits: [["X-RateLimit-Burst-Remaining", "X-RateLimit-Burst-Left"]],
    old: "X-RateLimit-Burst-Remaining",
    now: "X-RateLimit-Burst-Left",
    on: ["guides/rate-limits", "reference/accounts/create"],
  },
  {
    fact: "the wait between two attempts",
    edits: [['"retryAfterSeconds":[60,300,1800]', '"retryAfterSeconds":[120,300,1800]']],
    old: "1 minute, 5 minutes, 30 minutes",
    now: "2 minutes, 5 minutes, 30 minutes",
    on: ["guides/faq"],
  },
];
