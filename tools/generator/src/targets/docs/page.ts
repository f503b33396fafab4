/**
 * Pages as data: what a page of the reference says, before anyone prints it. The site prints them as HTML, the target
 * prints their Markdown twins. All strings are plain text unless they are called `markdown`.
 */

/** A site path, `/schemas/account` or `/schemas/account#field-id` (the site puts its base before it), or an absolute URL. */
export type Href = string;

/** CommonMark without raw HTML, without images, with links to `http`, `https`, `mailto` and relative targets only. */
export type Markdown = string;

export type PageKind = "index" | "resource" | "operation" | "schema" | "event" | "error";

export interface Page {
  readonly kind: PageKind;
  /** Path of the page below the site's base, without slashes around it: `reference/accounts/list`. Unique without case. */
  readonly slug: string;
  readonly title: string;
  /** One plain sentence. */
  readonly description: string;
  /** From the outermost page to this one, which comes last and has no slug. */
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly badges: readonly Badge[];
  /** JSON Pointer into the bundled document, with its leading `#`. */
  readonly source?: string;
  readonly blocks: readonly Block[];
}

export interface Breadcrumb {
  readonly label: string;
  readonly slug?: string;
}

export interface Badge {
  readonly text: string;
  readonly tone: "method" | "warn" | "neutral";
}

/** Blocks that a guide places between its own words; only where the document holds the facts. */
export interface PagePartial {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** A single fact, for use inside a sentence. */
export interface Fact {
  readonly text: string;
  readonly href?: Href;
}

/** `facts.json`: by name, `token.access.lifetime`. */
export type Facts = Readonly<Record<string, Fact>>;

export type Block =
  | HeadingBlock
  | ProseBlock
  | ParagraphBlock
  | RequestBlock
  | FactsBlock
  | FieldsBlock
  | TableBlock
  | ListBlock
  | CodeBlock
  | SamplesBlock
  | NoteBlock
  | TimelineBlock
  | DetailsBlock;

/** `id` is stable and unique in its page. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 2 | 3 | 4;
  readonly id: string;
  readonly text: string;
}

/** Text of the document; its headings begin at level 3. */
export interface ProseBlock {
  readonly kind: "prose";
  readonly markdown: Markdown;
}

/** The generator's own sentence. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly inline: readonly Inline[];
}

/** One line: what is called. */
export interface RequestBlock {
  readonly kind: "request";
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** Base URL that the path follows. */
  readonly server?: string;
}

/** Definition list. */
export interface FactsBlock {
  readonly kind: "facts";
  readonly items: readonly { readonly term: string; readonly value: readonly Inline[] }[];
}

/** The fields of an object, nested. */
export interface FieldsBlock extends Shape {
  readonly kind: "fields";
  readonly id: string;
}

export interface TableBlock {
  readonly kind: "table";
  readonly caption?: string;
  readonly columns: readonly string[];
  /** Row → cell → its content. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface ListBlock {
  readonly kind: "list";
  readonly ordered?: true;
  readonly items: readonly (readonly Inline[])[];
}

export interface CodeBlock {
  readonly kind: "code";
  /** `json`, `sh`, `ts`, `http`, `text`. */
  readonly lang: string;
  readonly title?: string;
  readonly source: string;
}

/** The same call in several languages. */
export interface SamplesBlock {
  readonly kind: "samples";
  readonly samples: readonly PageSample[];
}

export interface PageSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

export interface NoteBlock {
  readonly kind: "note";
  readonly tone: "info" | "warn" | "danger";
  readonly inline: readonly Inline[];
}

export interface TimelineBlock {
  readonly kind: "timeline";
  readonly caption: string;
  readonly steps: readonly TimelineStep[];
}

export interface TimelineStep {
  /** When: `0 s`, `1 minute later`. */
  readonly at: string;
  /** Seconds since the first step. */
  readonly seconds: number;
  readonly label: string;
}

/** What a reader opens when he needs it; printed open where nothing can be folded. */
export interface DetailsBlock {
  readonly kind: "details";
  readonly id: string;
  readonly summary: readonly Inline[];
  readonly blocks: readonly Block[];
}

export type Inline =
  | string
  | { readonly code: string; readonly href?: Href }
  | { readonly strong: string }
  | { readonly text: string; readonly href: Href }
  | { readonly markdown: Markdown };

/** What a value that is an object holds. */
export interface Shape {
  readonly fields: readonly Field[];
  /** Where it is one of several: what each adds to `fields`. */
  readonly alternatives?: readonly Alternative[];
  /** The page where the fields are listed instead: because they hold themselves, or lie too deep for this page. */
  readonly continues?: Href;
}

export interface Alternative extends Shape {
  readonly id: string;
  /** Name of the schema or of its type: `authorization_code`, `Cat`, `string`. */
  readonly label: string;
  readonly type: readonly Inline[];
  readonly description?: Markdown;
  /** The field and the value that say which one it is. */
  readonly when?: { readonly field: string; readonly value: string };
}

export interface Field {
  readonly name: string;
  readonly id: string;
  /** Any other name: the fields of a map. `name` then says what stands for it. */
  readonly wildcard?: true;
  /** `array of `, `Account` with the way to its page. */
  readonly type: readonly Inline[];
  readonly required: boolean;
  readonly nullable?: true;
  readonly readOnly?: true;
  readonly writeOnly?: true;
  readonly deprecated?: true;
  readonly description?: Markdown;
  readonly constraints: readonly Constraint[];
  /** As JSON. */
  readonly default?: string;
  /** As JSON; a string without its quotes. */
  readonly example?: string;
  readonly enum?: readonly EnumValue[];
  /** Values that the list does not hold may come. */
  readonly openEnum?: true;
  /** What it holds, where it is an object, or a list of them. */
  readonly children?: Shape;
}

export interface Constraint {
  /** `Length`, `Range`, `Items`, `Pattern`, `Format` … */
  readonly name: string;
  readonly value: string;
  /** The value is no sentence: a pattern, a format. */
  readonly code?: true;
}

export interface EnumValue {
  /** As JSON; a string without its quotes. */
  readonly value: string;
  readonly meaning?: Markdown;
}

/** `navigation.json`: groups in the order of reading, which also gives each page the one before and after it. */
export interface Navigation {
  /** Pages that lead to all others, first in the order of reading. */
  readonly indexes: readonly NavigationEntry[];
  readonly groups: readonly NavigationGroup[];
}

export interface NavigationGroup {
  readonly kind: "resource" | "events" | "errors" | "schemas";
  readonly label: string;
  /** The page of the group itself. */
  readonly slug: string;
  readonly entries: readonly NavigationEntry[];
}

export interface NavigationEntry {
  readonly label: string;
  readonly slug: string;
  readonly method?: string;
  readonly badge?: string;
}
