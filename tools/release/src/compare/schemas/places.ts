/**
 * Where schemas are used, and what the edits in them mean there. Every place is judged as a whole, so nothing slips through; the
 * edits are then judged one by one, so that each cause is told once, however many places feel it.
 */
import type { Answer } from "../../schema/contains.ts";
import { isArray, isObject, type JsonValue } from "../../schema/json.ts";
import { referencesIn } from "../../schema/writing.ts";
import { type Audiences, type Class, type Side, worst } from "../../verdict/finding.ts";
import type { Ledger } from "../ledger.ts";
import { forAll } from "../ledger.ts";
import { decodeReference, find, type Node } from "../node.ts";
import { Alignment } from "./align.ts";
import type { Edit } from "./edits.ts";
import type { Travel } from "./project.ts";
import { sentenceFor, todoFor } from "./sentence.ts";
import type { Views } from "./views.ts";

export interface Place {
  readonly old: Node;
  readonly next: Node;
  readonly travel: Travel;
  /** The operation, for lists of where something is felt. */
  readonly felt: string;
}

/** What an edit does to values that travel one way. */
interface Effect {
  readonly travel: Travel;
  readonly class: Class;
  readonly felt: string;
  readonly witness: JsonValue | undefined;
  readonly why: string | undefined;
}

export class Places {
  readonly #views: Views;
  readonly #alignment: Alignment;
  readonly #effects = new Map<Edit, Effect[]>();
  readonly #together: { readonly edits: readonly Edit[]; readonly place: Place; readonly answer: Answer }[] =
    [];
  readonly #judged = new Map<string, { readonly answer: Answer; readonly same: boolean }>();
  readonly #alone = new Map<Edit, Map<Travel, Answer>>();

  readonly #reached = new Map<string, "changed" | "same">();

  constructor(views: Views) {
    this.#views = views;
    this.#alignment = new Alignment(views);
  }

  /** Judges the schemas at a place. */
  judge(place: Place): void {
    const { old, next, travel } = place;
    if (this.#views.sameText(old, next)) {
      for (const { spec, pointer } of [old, next]) this.#mark(spec.side, pointer, "same");
      return;
    }
    const key = `${old.pointer} ${next.pointer} ${travel}`;
    const verdict = this.#judged.get(key) ?? this.#verdict(place);
    this.#judged.set(key, verdict);
    const { answer, same } = verdict;
    this.#reach(place, same ? "same" : "changed");
    const edits = this.#alignment.editsBetween(old, next);
    if (answer.is === "yes") {
      for (const edit of edits) this.#note(edit, place, same ? "documentation" : "additive");
      return;
    }
    const wanted = answer.is === "no" ? "breaking" : "unknown";
    const guilty = edits.filter((edit) => this.#isGuilty(edit, travel, wanted));
    if (guilty.length === 0) this.#together.push({ edits, place, answer });
    for (const edit of edits) {
      const alone = this.#judgeAlone(edit, travel);
      if (!guilty.includes(edit)) this.#note(edit, place, "additive");
      else if (alone.is === "no") {
        // With one cause, what the whole place refuses is the better example.
        const whole = guilty.length === 1 && answer.is === "no";
        this.#note(edit, place, "breaking", whole ? answer.witness : alone.witness);
      } else this.#note(edit, place, "unknown", undefined, alone.is === "unknown" ? alone.why : undefined);
    }
  }

  /** Whether a place in a schema is used where something changed, or only where nothing did, or in no place that was judged. */
  used(pointer: string, side: Side): "changed" | "same" | "unused" {
    let found: "changed" | "same" | "unused" = "unused";
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const use = this.#reached.get(`${side} ${pointer.slice(0, end)}`);
      if (use === "changed") return use;
      found = use ?? found;
    }
    return found;
  }

  /** Tells what was found. */
  report(ledger: Ledger): void {
    const merged = new Set<Edit>();
    for (const { edits, place, answer } of this.#together) {
      const rest = edits.filter((edit) => !merged.has(edit));
      for (const edit of rest) merged.add(edit);
      const claims = rest.flatMap((edit) => edit.claims);
      const value: Class = answer.is === "no" ? "breaking" : "unknown";
      ledger.add({
        code: "schema-changed",
        sentence: sentenceFor({
          what: edits.length === 0 ? "the schema is another one" : edits.map((edit) => edit.what).join("; "),
          place: place.next.pointer,
          effects: [{ travel: place.travel, class: value }],
          why: answer.is === "unknown" ? answer.why : undefined,
        }),
        claims: claims.length > 0 ? claims : [place.old, place.next],
        felt: place.felt,
        witness: answer.is === "no" ? answer.witness : undefined,
        audiences: forAll(value),
        todo: todoFor(value, place.travel),
      });
    }
    const idle: Edit[] = [];
    for (const [edit, effects] of this.#effects) {
      if (merged.has(edit)) continue;
      if (effects.every((effect) => effect.class === "documentation")) idle.push(edit);
      else this.#reportEdit(edit, effects, ledger);
    }
    for (const edits of Map.groupBy(idle, ({ old, next }) => `${old.pointer} ${next.pointer}`).values())
      this.#reportRewriting(edits, ledger);
  }

  #reach({ old, next }: Place, use: "changed" | "same"): void {
    for (const node of [old, next])
      for (const pointer of reachedFrom(node)) this.#mark(node.spec.side, pointer, use);
  }

  #mark(side: Side, pointer: string, use: "changed" | "same"): void {
    const key = `${side} ${pointer}`;
    if (this.#reached.get(key) !== "changed") this.#reached.set(key, use);
  }

  /** Edits of one schema that together change nothing. */
  #reportRewriting(edits: readonly Edit[], ledger: Ledger): void {
    const [first] = edits;
    if (first === undefined) return;
    const effects = this.#effects.get(first) ?? [];
    const what = edits.map((edit) => edit.what).join(", ");
    ledger.add({
      code: "schema-rewritten",
      sentence: sentenceFor({ what, place: first.next.pointer, effects, why: undefined }),
      claims: edits.flatMap((edit) => edit.claims),
      felt: undefined,
    });
  }

  #reportEdit(edit: Edit, effects: readonly Effect[], ledger: Ledger): void {
    const value = worst(effects.map((effect) => effect.class));
    const decisive = effects.filter((effect) => effect.class === value);
    const [first] = decisive;
    if (first === undefined) return;
    const kinds = [
      ...new Map(effects.map((effect) => [`${effect.travel} ${effect.class}`, effect])).values(),
    ];
    const audiences = audiencesOf(edit, value, effects);
    const compiles = audiences.source !== "breaking" || value === "breaking";
    const aside = compiles ? "" : " Code that relies on it in the client no longer compiles.";
    for (const { felt } of decisive)
      ledger.add({
        code: edit.code,
        sentence:
          sentenceFor({ what: edit.what, place: edit.next.pointer, effects: kinds, why: first.why }) + aside,
        claims: edit.claims,
        felt,
        edit: { what: edit.what, effects: kinds.map(({ travel, class: each }) => ({ travel, class: each })) },
        witness: decisive.find((effect) => effect.witness !== undefined)?.witness,
        audiences,
        todo: adviceFor(edit, value, first.travel),
      });
  }

  #verdict({ old, next, travel }: Place): { readonly answer: Answer; readonly same: boolean } {
    const answer = this.#views.compatible(old, next, travel);
    return { answer, same: answer.is === "yes" && this.#views.equivalent(old, next, travel) };
  }

  #isGuilty(edit: Edit, travel: Travel, wanted: Class): boolean {
    const answer = this.#judgeAlone(edit, travel);
    return wanted === "breaking" ? answer.is === "no" : answer.is !== "yes";
  }

  #judgeAlone(edit: Edit, travel: Travel): Answer {
    const known = this.#alone.get(edit) ?? new Map<Travel, Answer>();
    this.#alone.set(edit, known);
    const answer =
      known.get(travel) ?? this.#views.compatibleEdit(edit.old.value ?? true, edit.edited, travel);
    known.set(travel, answer);
    return answer;
  }

  #note(edit: Edit, { travel, felt }: Place, judged: Class, witness?: JsonValue, why?: string): void {
    // What clients could send and now may not is lost to them, though the server passes over it.
    const value = edit.hides === travel ? "breaking" : judged;
    const effects = this.#effects.get(edit) ?? [];
    effects.push({ travel, class: value, felt, witness, why });
    this.#effects.set(edit, effects);
  }
}

/** An object that is open takes any property; one that is declared later takes only what it says. */
function adviceFor(edit: Edit, value: Class, travel: Travel): string {
  return isUndeclared(edit, value) && travel === "request"
    ? "Only who sends it today, undeclared, is refused: close such objects with `additionalProperties: false`, so that properties can be added."
    : todoFor(value, travel);
}

/** Whether all that breaks is what a client may have sent without its being declared. */
function isUndeclared({ code, old, next, edited }: Edit, value: Class): boolean {
  if (code !== "property-added" || value !== "breaking") return false;
  const demanded = (schema: JsonValue | undefined) =>
    schema !== undefined && isObject(schema) && isArray(schema["required"]) ? schema["required"].length : 0;
  return demanded(edited) === demanded(old.value) && isObject(next.value ?? null);
}

/** The schema itself and all that it refers to. */
function reachedFrom(start: Node): Set<string> {
  const found = new Set<string>([start.pointer]);
  const stack: Node[] = [start];
  for (let node = stack.pop(); node !== undefined; node = stack.pop())
    for (const reference of referencesIn(node.value)) {
      const target = find(node.spec, decodeReference(reference));
      if (target.value === undefined || found.has(target.pointer)) continue;
      found.add(target.pointer);
      stack.push(target);
    }
  return found;
}

/** Who compiles against the client loses a property that is no longer read, whatever the wire says; of a bound nobody's types know. */
function audiencesOf(edit: Edit, value: Class, effects: readonly Effect[]): Audiences {
  const read = effects.some((effect) => effect.travel === "response");
  if (edit.code === "property-removed" && value !== "documentation")
    return { wire: value, source: "breaking", behaviour: value };
  if (edit.code === "property-optional" && read && value === "additive")
    return { ...forAll(value), source: "breaking" };
  if (edit.typeless) return { ...forAll(value), source: "documentation" };
  // Types let nobody send what is not declared.
  if (isUndeclared(edit, value)) return { ...forAll(value), source: "additive" };
  return forAll(value);
}
