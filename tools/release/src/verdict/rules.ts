/** Every code: for whom it means what, and what to do. */
import type { Audiences, Class } from "./finding.ts";

export interface Rule {
  readonly audiences: Audiences;
  readonly todo: string;
}

const rule = (wire: Class, source: Class, behaviour: Class, todo: string): Rule => ({
  audiences: { wire, source, behaviour },
  todo,
});
const breaks = (todo: string): Rule => rule("breaking", "breaking", "breaking", todo);
const adds = (todo: string): Rule => rule("additive", "additive", "additive", todo);
const documents = (todo: string): Rule => rule("documentation", "documentation", "documentation", todo);

const keep = "Keep the old one beside the new one until clients have moved, or release a major version.";
const announce = "Nothing to do but tell of it in the changelog.";
const look = "Look at it, and say in the changelog what it means for clients.";

const operationRules = {
  "path-added": adds(announce),
  "path-removed": breaks("Deprecate the operations first, with a sunset date; or release a major version."),
  "path-parameter-renamed": rule(
    "documentation",
    "breaking",
    "documentation",
    "Keep the name: clients pass it by name.",
  ),
  "operation-added": adds(announce),
  "operation-removed": breaks("Deprecate it first, with a sunset date; or release a major version."),
  "operation-moved": breaks("Serve the old path and method, too, until clients have moved."),
  "operation-renamed": rule(
    "documentation",
    "breaking",
    "documentation",
    "Add the old operationId to x-sdk-former-names: clients go on taking it, and all that was made of it.",
  ),
  "former-name-added": rule("documentation", "additive", "documentation", announce),
  "former-name-removed": rule(
    "documentation",
    "breaking",
    "documentation",
    "Keep the former name until the next major version.",
  ),
  "operation-deprecated": adds("Say when it ends, and what to use instead."),
  "operation-undeprecated": documents(announce),
  "tags-changed": rule(
    "documentation",
    "breaking",
    "documentation",
    "Keep the resource with x-sdk-name: the first tag names it in clients.",
  ),
  "tags-documented": documents(announce),
  "sunset-set": adds("Make sure that clients hear of it in time."),
  "sunset-earlier": rule("documentation", "documentation", "breaking", "Keep the date that was announced."),
  "sunset-later": documents(announce),
} as const;

const partRules = {
  "parameter-added": adds(announce),
  "parameter-required-added": breaks("Make it optional, with what happens without it as before."),
  "parameter-removed": breaks("Go on taking it until clients have stopped sending it."),
  "parameter-moved": breaks("Take it in the old place, too."),
  "parameter-demanded": breaks("Leave it optional."),
  "parameter-optional": adds(announce),
  "parameter-style": rule("breaking", "documentation", "breaking", "Keep the way it is written on the wire."),
  "parameter-relaxed": adds(announce),
  "parameter-default": rule(
    "documentation",
    "documentation",
    "breaking",
    "Keep the default: who leaves the parameter out relies on it.",
  ),
  "parameter-default-added": adds(announce),
  "parameter-deprecated": adds("Say what to use instead."),
  "parameter-undeprecated": documents(announce),
  "body-added": adds(announce),
  "body-required-added": breaks("Leave the body optional."),
  "body-removed": breaks(keep),
  "body-demanded": breaks("Leave the body optional."),
  "body-optional": adds(announce),
  "media-type-added": adds(announce),
  "media-type-removed": breaks(keep),
  "encoding-changed": rule("unknown", "unknown", "unknown", look),
  "response-added": breaks("Answer with a status that was there before, or release a major version."),
  "error-response-added": adds("Clients meet an error they did not know; say when it comes."),
  "response-removed": breaks(keep),
  "error-response-removed": adds(announce),
  "header-added": adds(announce),
  "header-removed": breaks("Go on sending it."),
  "header-demanded": adds(announce),
  "header-optional": breaks("Go on sending it always."),
} as const;

const schemaRules = {
  "property-added": adds(announce),
  "property-removed": adds(announce),
  "property-required": adds(announce),
  "property-optional": adds(announce),
  "property-access": adds(announce),
  "properties-other": adds(announce),
  "type-changed": adds(announce),
  "values-changed": adds(announce),
  "bounds-changed": adds(announce),
  "length-changed": adds(announce),
  "pattern-changed": adds(announce),
  "format-changed": adds(announce),
  "items-changed": adds(announce),
  "composition-changed": adds(announce),
  "condition-changed": adds(announce),
  "reference-changed": adds(announce),
  "schema-replaced": adds(announce),
  "schema-changed": adds(announce),
  "schema-rewritten": documents("Nothing to do: the same values are allowed."),
  "schema-deprecated": adds("Say what to use instead."),
  "schema-undeprecated": documents(announce),
  "default-changed": rule(
    "documentation",
    "documentation",
    "additive",
    "Say in the changelog what holds where the field is left out.",
  ),
  "discriminator-changed": rule(
    "documentation",
    "breaking",
    "documentation",
    "Keep the property that tells the variants apart.",
  ),
  "discriminator-mapping": rule("unknown", "unknown", "unknown", look),
  "content-encoding-changed": rule("breaking", "breaking", "breaking", "Keep how the content is encoded."),
  "component-added": documents("Nothing to do: what uses it is told of where it is used."),
  "component-removed": documents("Nothing to do: what used it is told of where it was used."),
} as const;

const accessRules = {
  "server-added": adds(announce),
  "server-removed": breaks("Go on serving the old address."),
  "server-changed": rule("unknown", "unknown", "unknown", look),
  "security-demanded": breaks("Go on letting in who was let in."),
  "security-relaxed": adds(announce),
  "security-way-added": adds(announce),
  "security-way-removed": breaks("Go on taking the old credentials."),
  "scope-demanded": breaks("Let credentials without the scope in until they have been given it."),
  "scope-dropped": adds(announce),
  "scope-swapped": breaks("Take the old scope, too."),
  "scope-declared": adds(announce),
  "scope-withdrawn": breaks("Keep the scope: credentials carry it."),
  "security-scheme-added": documents(announce),
  "security-scheme-removed": breaks("Go on taking credentials of this scheme."),
  "security-scheme-changed": breaks("Add a second scheme in place of changing this one."),
  "key-prefix-added": adds(announce),
  "key-prefix-removed": breaks("Go on giving and taking the old prefix."),
  "key-prefix-changed": breaks("Add a prefix in place of changing one."),
  "key-policy-tightened": rule(
    "documentation",
    "documentation",
    "breaking",
    "Tell key holders before it takes effect.",
  ),
  "key-policy-relaxed": adds(announce),
  "token-lifetime-shortened": rule(
    "documentation",
    "documentation",
    "breaking",
    "Tell applications that rely on the lifetime.",
  ),
  "token-lifetime-lengthened": adds(announce),
  "token-rotation-tightened": rule(
    "breaking",
    "documentation",
    "breaking",
    "Applications must store each new refresh token: tell them first.",
  ),
  "token-rotation-relaxed": adds(announce),
} as const;

const policyRules = {
  "rate-limit-lowered": rule(
    "documentation",
    "documentation",
    "breaking",
    "Tell customers of the plan before it takes effect.",
  ),
  "rate-limit-raised": adds(announce),
  "rate-limit-plan-added": adds(announce),
  "rate-limit-plan-removed": rule(
    "documentation",
    "documentation",
    "breaking",
    "Say which plan its customers have now.",
  ),
  "rate-limit-partition": rule("documentation", "documentation", "breaking", "Tell who shares a limit now."),
  "rate-limit-header": rule("breaking", "breaking", "breaking", "Send the old header, too."),
  "rate-limit-header-added": adds(announce),
  "rate-limit-error": rule("breaking", "breaking", "breaking", "Keep the code of the error."),
  "error-code-added": adds("Say when it comes, and what to do about it."),
  "error-code-removed": adds("Say what comes instead, if anything."),
  "error-code-moved": breaks("Keep the status: clients branch on it."),
  "retryable-withdrawn": rule(
    "documentation",
    "documentation",
    "breaking",
    "Clients that repeat the request do so in vain: tell them.",
  ),
  "retryable-granted": adds(announce),
  "pagination-changed": rule(
    "breaking",
    "breaking",
    "breaking",
    "Keep the parameters and fields by which clients page.",
  ),
  "pagination-added": rule(
    "documentation",
    "breaking",
    "documentation",
    "The method returns pages now: release a major version of the client.",
  ),
  "pagination-removed": rule("breaking", "breaking", "breaking", "Go on paging."),
  "pagination-style-added": documents(announce),
  "idempotency-added": adds(announce),
  "idempotency-removed": rule(
    "breaking",
    "documentation",
    "breaking",
    "Go on keeping results: clients repeat requests because of it.",
  ),
  "idempotency-shortened": rule(
    "documentation",
    "documentation",
    "breaking",
    "Keep results as long as was promised.",
  ),
  "idempotency-lengthened": adds(announce),
  "webhook-added": adds(announce),
  "webhook-removed": breaks("Go on sending it, or release a major version."),
  "webhook-schedule": rule("documentation", "documentation", "breaking", "Tell receivers when it comes now."),
  "webhook-schedule-added": adds(announce),
  "webhook-guarantee-weakened": rule(
    "documentation",
    "documentation",
    "breaking",
    "Keep the guarantee: receivers rely on it.",
  ),
  "webhook-guarantee-strengthened": adds("Receivers may get an event twice now: say so."),
  "webhook-signature": breaks("Sign in both ways until receivers have moved."),
  "webhook-tightened": rule(
    "documentation",
    "documentation",
    "breaking",
    "Tell receivers before it takes effect.",
  ),
  "webhook-relaxed": adds(announce),
  "service-level-lowered": rule(
    "documentation",
    "documentation",
    "breaking",
    "Tell customers: it is part of what they pay for.",
  ),
  "service-level-raised": adds(announce),
  "service-level-changed": rule("documentation", "documentation", "unknown", look),
  "host-removed": rule("breaking", "documentation", "breaking", "Go on serving the old host."),
  "host-added": adds(announce),
  "host-documented": documents(announce),
  "unmatched-changed": rule(
    "breaking",
    "documentation",
    "documentation",
    "Keep the answer where no operation is.",
  ),
  "unmatched-added": adds(announce),
  "sdks-changed": documents(announce),
  "sdk-name-changed": rule(
    "documentation",
    "breaking",
    "documentation",
    "Add the old name to x-sdk-former-names: clients go on taking it.",
  ),
} as const;

const otherRules = {
  documentation: documents(announce),
  "version-changed": documents(announce),
  "callback-added": adds(announce),
  "callback-removed": breaks("Go on calling back."),
  "extension-changed": rule(
    "unknown",
    "unknown",
    "unknown",
    "Say in tools/release what this extension means, or leave it as it was.",
  ),
  "not-understood": rule("unknown", "unknown", "unknown", look),
} as const;

export const rules = {
  ...operationRules,
  ...partRules,
  ...schemaRules,
  ...accessRules,
  ...policyRules,
  ...otherRules,
} satisfies Readonly<Record<string, Rule>>;

export type Code = keyof typeof rules;
