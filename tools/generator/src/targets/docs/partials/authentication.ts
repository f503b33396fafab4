import { facts, inlineProse, table } from "../blocks.ts";
import { credentialName, credentialPlace } from "../describe/credentials.ts";
import type { Docs } from "../docs.ts";
import type { Block, Inline } from "../page.ts";
import { plainSentence } from "../prose/plain.ts";
import { capitalized, duration, plural } from "../words.ts";

export function authenticationSchemes({ api }: Docs): readonly Block[] {
  return table(
    ["Credential", "How it is sent", "For"],
    api.securitySchemes.map((scheme) => {
      const place = credentialPlace(scheme);
      const purpose = plainSentence(scheme.description);
      return [
        [{ strong: credentialName(api, scheme.name) }],
        place === undefined ? [] : [{ code: place }],
        purpose === undefined ? [] : [purpose],
      ];
    }),
  );
}

const tokenNames = { key: "API key", access: "Access token", refresh: "Refresh token" } as const;

export function keyPrefixes({ api }: Docs): readonly Block[] {
  const prefixes = api.securitySchemes.flatMap((scheme) => scheme.prefixes);
  return table(
    ["Prefix", "Credential", "Environment", "Meaning"],
    prefixes.map(({ prefix, environment, token, description }) => [
      [{ code: prefix }],
      [tokenNames[token]],
      [capitalized(environment)],
      inlineProse(description),
    ]),
  );
}

export function keyPolicy({ api }: Docs): readonly Block[] {
  const policy = api.securitySchemes.find((scheme) => scheme.keyPolicy !== undefined)?.keyPolicy;
  if (policy === undefined) return [];
  const { maxPerOrganization, expires, rotationDays, shownOnce } = policy;
  return facts([
    maxPerOrganization === undefined
      ? undefined
      : ["Keys", [`At most ${plural(maxPerOrganization, "key")} per organization.`]],
    [
      "Expiry",
      [
        expires
          ? "Keys expire by themselves."
          : "Keys never expire by themselves. They are valid until they are revoked.",
      ],
    ],
    rotationDays === undefined
      ? undefined
      : ["Rotation", [`Recommended every ${plural(rotationDays, "day")}.`]],
    ["Secret", [shownOnce ? "Shown once, when the key is created." : "Can be read again."]],
  ]);
}

const flowNames: Readonly<Record<string, string>> = {
  authorizationCode: "Authorization code",
  clientCredentials: "Client credentials",
  implicit: "Implicit",
  password: "Resource owner password",
  deviceAuthorization: "Device authorization",
};

export function oauthEndpoints({ api }: Docs): readonly Block[] {
  return api.securitySchemes.flatMap((scheme) =>
    scheme.flows.flatMap((flow) =>
      facts([
        ["Flow", [flowNames[flow.type] ?? flow.type]],
        ["Authorization URL", codes(flow.authorizationUrl)],
        ["Token URL", codes(flow.tokenUrl)],
        ["Refresh URL", codes(flow.refreshUrl)],
      ]),
    ),
  );
}

function codes(text: string | undefined): readonly Inline[] {
  return text === undefined ? [] : [{ code: text }];
}

export function tokenLifetimes({ api }: Docs): readonly Block[] {
  const lifetimes = api.securitySchemes
    .flatMap(({ flows }) => flows)
    .find((flow) => flow.lifetimes)?.lifetimes;
  if (lifetimes === undefined) return [];
  const {
    authorizationCodeSeconds,
    accessTokenSeconds,
    refreshTokenSeconds,
    refreshRotation,
    reuseRevokesFamily,
  } = lifetimes;
  return table(
    ["What", "Lives", "Then"],
    [
      ...(authorizationCodeSeconds === undefined
        ? []
        : [
            [
              ["Authorization code"],
              [duration(authorizationCodeSeconds)],
              ["Exchanged once; send the user again for another."],
            ],
          ]),
      [
        ["Access token"],
        [duration(accessTokenSeconds)],
        [refreshTokenSeconds === undefined ? "Get another." : "Get another with the refresh token."],
      ],
      ...(refreshTokenSeconds === undefined
        ? []
        : [
            [
              ["Refresh token"],
              [duration(refreshTokenSeconds)],
              [
                refreshRotation
                  ? `Each use returns a new one and ends the old one.${reuseRevokesFamily ? " Presenting an old one again revokes every token of the same grant." : ""}`
                  : "It can be used until it expires.",
              ],
            ],
          ]),
    ],
  );
}
