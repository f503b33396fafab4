import { type Fault, object } from "../fault.ts";
import { type Passing, payload, relayed, sent, signatureOf } from "../relay.ts";

const family = "webhooks";

/** Deliveries are signed otherwise. */
function signed(sign: (passing: Passing) => string): Fault["parts"] {
  return relayed({
    send: (passing) => [
      {
        to: passing.to,
        body: passing.body,
        headers: { ...passing.headers, "webhook-signature": sign(passing) },
      },
    ],
  });
}

function header(name: string, value: (passing: Passing) => string | undefined): Fault["parts"] {
  return relayed({
    send(passing) {
      const { [name]: _, ...others } = passing.headers;
      const now = value(passing);
      return [
        {
          to: passing.to,
          body: passing.body,
          headers: now === undefined ? others : { ...others, [name]: now },
        },
      ];
    },
  });
}

const content = ({ id, timestamp, body }: Passing): string => `${id}.${timestamp}.${body}`;

/** The endpoint's answer counts as another one for the server. */
function judged(from: number, to: number): Fault["parts"] {
  return relayed({ status: (own) => (own === from ? to : own) });
}

export const deliveries: readonly Fault[] = [
  {
    id: "delivery-signs-the-body-alone",
    family,
    title: "The signature is over the body alone.",
    parts: signed(({ secret, body }) => signatureOf(secret, body)),
  },
  {
    id: "delivery-signs-without-id",
    family,
    title: "The signature is over time and body.",
    parts: signed(({ secret, timestamp, body }) => signatureOf(secret, `${timestamp}.${body}`)),
  },
  {
    id: "delivery-signs-with-the-text",
    family,
    title: "The key of the signature is the secret's text.",
    parts: signed((passing) => signatureOf(Buffer.from(passing.secret), content(passing))),
  },
  {
    id: "delivery-signature-in-hex",
    family,
    title: "The signature is in hexadecimal.",
    parts: signed(
      (passing) =>
        `v1,${Buffer.from(signatureOf(passing.secret, content(passing)).slice(3), "base64").toString("hex")}`,
    ),
  },
  {
    id: "delivery-signature-without-version",
    family,
    title: "The signature has no version.",
    parts: signed((passing) => signatureOf(passing.secret, content(passing)).slice(3)),
  },
  {
    id: "delivery-unsigned",
    family,
    title: "Deliveries are not signed.",
    parts: header("webhook-signature", () => undefined),
  },
  {
    id: "delivery-without-id",
    family,
    title: "Deliveries have no webhook-id.",
    parts: header("webhook-id", () => undefined),
  },
  {
    id: "delivery-timestamp-after-signing",
    family,
    title: "The timestamp is a second later than the signed one.",
    parts: header("webhook-timestamp", ({ timestamp }) => String(Number(timestamp) + 1)),
  },
  {
    id: "delivery-timestamp-constant",
    family,
    title: "The timestamp is always the same.",
    parts: relayed({ send: (passing) => [sent(passing, { timestamp: "1772467200" })] }),
  },
  {
    id: "delivery-timestamp-in-milliseconds",
    family,
    title: "The timestamp is in milliseconds.",
    parts: relayed({ send: (passing) => [sent(passing, { timestamp: `${passing.timestamp}000` })] }),
  },
  {
    id: "delivery-timestamp-ten-minutes-old",
    family,
    title: "The timestamp is ten minutes old.",
    parts: relayed({
      send: (passing) => [sent(passing, { timestamp: String(Number(passing.timestamp) - 600) })],
    }),
  },
  {
    id: "delivery-id-of-each-attempt",
    family,
    title: "Each attempt has a webhook-id of its own.",
    parts: relayed({
      send: (passing) => [
        sent(passing, { id: passing.attempt === 0 ? passing.id : `${passing.id}${passing.attempt}` }),
      ],
    }),
  },
  {
    id: "delivery-event-of-each-attempt",
    family,
    title: "Each attempt is an event of its own, in header and body.",
    parts: relayed({
      send(passing) {
        const id = passing.attempt === 0 ? passing.id : `${passing.id}${passing.attempt}`;
        return [sent(passing, { id, body: passing.body.replaceAll(passing.id, id) })];
      },
    }),
  },
  {
    id: "delivery-body-of-each-attempt",
    family,
    title: "Retries have a body that is written otherwise.",
    parts: relayed({
      send: (passing) => [
        sent(
          passing,
          passing.attempt === 0 ? {} : { body: JSON.stringify(JSON.parse(passing.body), null, 1) },
        ),
      ],
    }),
  },
  {
    id: "delivery-all-have-one-id",
    family,
    title: "All events have one id.",
    parts: relayed({
      send: (passing) => [
        sent(passing, {
          id: "evt_000000000000",
          body: passing.body.replaceAll(passing.id, "evt_000000000000"),
        }),
      ],
    }),
  },
  {
    id: "delivery-twice-as-two-events",
    family,
    title: "Each event comes twice, under two ids.",
    parts: relayed({
      send: (passing) => [
        sent(passing),
        sent(passing, { id: `${passing.id}b`, body: passing.body.replaceAll(passing.id, `${passing.id}b`) }),
      ],
    }),
  },
  {
    id: "delivery-wildcard-misses-one",
    family,
    title: "Who subscribes to all events does not hear of failed payments.",
    parts: relayed({
      send: (passing) =>
        passing.events.includes("*") && passing.body.includes('"billing.payment_failed"')
          ? []
          : [sent(passing)],
    }),
  },
  {
    id: "delivery-one-event-is-never-sent",
    family,
    title: "Nobody hears of flagged accounts.",
    parts: relayed({
      send: (passing) => (passing.body.includes('"account.flagged"') ? [] : [sent(passing)]),
    }),
  },
  {
    id: "delivery-to-those-who-did-not-subscribe",
    family,
    title: "Every endpoint hears of failed payments.",
    parts: relayed({
      send: (passing) =>
        passing.body.includes('"billing.payment_failed"') && passing.attempt === 0
          ? [
              sent(passing),
              ...passing.endpoints
                .filter(
                  ({ to, events }) =>
                    to !== passing.to && !events.includes("billing.payment_failed") && !events.includes("*"),
                )
                .map(({ to, secret }) => sent(passing, { to, secret })),
            ]
          : [sent(passing)],
    }),
  },
  {
    id: "delivery-to-another-organization",
    family,
    title: "Endpoints of other organizations hear of an event, too.",
    parts: relayed({
      send: (passing) => [
        sent(passing),
        ...passing.endpoints
          .filter(({ to, events }) => to !== passing.to && events.join() === passing.events.join())
          .map(({ to, secret }) => sent(passing, { to, secret })),
      ],
    }),
  },
  {
    id: "delivery-field-missing",
    family,
    title: "The event of a status change does not say the status before.",
    parts: payload((event) => {
      delete object(event["data"])["previous_status"];
    }),
  },
  {
    id: "delivery-field-not-declared",
    family,
    title: "The data of events have a field that is not declared.",
    parts: payload((event) => {
      object(event["data"])["organization_id"] = "org_1";
    }),
  },
  {
    id: "delivery-number-as-text",
    family,
    title: "The milestone of an event is a string.",
    parts: payload((event) => {
      const data = object(event["data"]);
      if (data["milestone"] !== undefined) data["milestone"] = String(data["milestone"]);
    }),
  },
  {
    id: "delivery-time-without-zone",
    family,
    title: "The time of an event has no zone.",
    parts: payload((event) => {
      event["created_at"] = String(event["created_at"]).replace("Z", "");
    }),
  },
  {
    id: "delivery-event-a-day-old",
    family,
    title: "Events say that they happened a day before.",
    parts: payload((event) => {
      event["created_at"] = new Date(Date.parse(String(event["created_at"])) - 86_400_000).toISOString();
    }),
  },
  {
    id: "delivery-type-of-another",
    family,
    title: "Successful payments say that they failed.",
    parts: payload((event) => {
      if (event["type"] === "billing.payment_succeeded") event["type"] = "billing.payment_failed";
    }),
  },
  {
    id: "delivery-wrapped",
    family,
    title: "Events come in a list of one.",
    parts: relayed({ send: (passing) => [sent(passing, { body: `[${passing.body}]` })] }),
  },
  {
    id: "delivery-content-type",
    family,
    title: "Deliveries are text/plain.",
    parts: header("content-type", () => "text/plain"),
  },
  {
    id: "delivery-redirect-is-success",
    family,
    title: "An answer of 302 is taken for success.",
    parts: judged(302, 204),
  },
  {
    id: "delivery-404-is-final",
    family,
    title: "An answer of 404 ends the delivery.",
    parts: judged(404, 204),
  },
  {
    id: "delivery-410-is-final",
    family,
    title: "An answer of 410 ends the delivery.",
    parts: judged(410, 204),
  },
  {
    id: "delivery-202-is-failure",
    family,
    title: "An answer of 202 is taken for failure.",
    parts: judged(202, 500),
  },
  {
    id: "delivery-206-is-failure",
    family,
    title: "An answer of 206 is taken for failure.",
    parts: judged(206, 500),
  },
];
