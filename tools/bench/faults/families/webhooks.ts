import { answered, described, type Fault, is, rewritten } from "../fault.ts";
import { relayed, sent } from "../relay.ts";

const family = "webhooks";

type Delivery = Record<string, unknown>;

/** The policy of delivery is another one. */
function policy(change: (delivery: Delivery) => void): Fault["parts"] {
  return described((draft) => {
    if (draft.webhooks !== null) change(draft.webhooks.delivery as unknown as Delivery);
  });
}

/** The last retry of the schedule, and all before it. */
const schedule = (...seconds: readonly number[]) =>
  policy((delivery) => {
    delivery["retryAfterSeconds"] = [...seconds];
  });

export const webhooks: readonly Fault[] = [
  {
    id: "webhook-retry-at-four",
    family,
    title: "The second retry comes after four minutes.",
    parts: schedule(60, 240, 1800),
  },
  {
    id: "webhook-retry-late",
    family,
    title: "The first retry comes after two minutes.",
    parts: schedule(120, 300, 1800),
  },
  { id: "webhook-retries-twice", family, title: "There are two retries.", parts: schedule(60, 300) },
  {
    id: "webhook-retries-four-times",
    family,
    title: "There is a fourth retry.",
    parts: schedule(60, 300, 1800, 3600),
  },
  { id: "webhook-never-retried", family, title: "Nothing is retried.", parts: schedule() },
  {
    id: "webhook-never-disabled",
    family,
    title: "A webhook that always fails stays enabled.",
    parts: policy((delivery) => {
      delivery["disableAfterConsecutiveFailures"] = null;
    }),
  },
  {
    id: "webhook-disabled-late",
    family,
    title: "A webhook is disabled after twelve failures.",
    parts: policy((delivery) => {
      delivery["disableAfterConsecutiveFailures"] = 12;
    }),
  },
  {
    id: "webhook-disabled-early",
    family,
    title: "A webhook is disabled after five failures.",
    parts: policy((delivery) => {
      delivery["disableAfterConsecutiveFailures"] = 5;
    }),
  },
  {
    id: "webhook-time-out",
    family,
    title: "An endpoint has a second to answer.",
    parts: policy((delivery) => {
      delivery["timeoutSeconds"] = 1;
    }),
  },
  {
    id: "webhook-wildcard-not-known",
    family,
    title: "A webhook that subscribes to all events gets none.",
    parts: policy((delivery) => {
      delivery["wildcard"] = null;
    }),
  },
  {
    id: "webhook-wrong-secret",
    family,
    title: "Deliveries are signed with another secret than was shown.",
    parts: rewritten({ method: "POST", path: /^\/webhooks$/, status: is(201) }, (body) => {
      const secret = String(body["secret"]);
      body["secret"] =
        secret.slice(0, 6) +
        secret.slice(6).split("").toReversed().join("").replace(/^=+/, "") +
        (/=+$/.exec(secret)?.[0] ?? "");
    }),
  },
  {
    id: "webhook-secret-not-shown",
    family,
    title: "Creating a webhook does not show its secret.",
    parts: rewritten({ method: "POST", path: /^\/webhooks$/, status: is(201) }, (body) => {
      delete body["secret"];
    }),
  },
  {
    id: "webhook-status-change-not-told",
    family,
    title: "Nobody is told when the status of an account changes.",
    parts: relayed({
      send: (passing) => (passing.body.includes('"account.status_changed"') ? [] : [sent(passing)]),
    }),
  },
  {
    id: "webhook-created-with-200",
    family,
    title: "Creating a webhook is answered 200.",
    parts: answered({ method: "POST", path: /^\/webhooks$/, status: is(201) }, (made) => ({
      ...made,
      status: 200,
    })),
  },
];
