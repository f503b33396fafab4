import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useId, useMemo, useRef } from "preact/hooks";
import { type Filled, filled } from "../core/form.ts";
import { type Problem, problemsOf } from "../core/problem.ts";
import { useAction } from "../core/useAction.ts";
import { Button } from "./Button.tsx";
import { ProblemNote } from "./Notes.tsx";

interface FormState {
  readonly problem: Problem | undefined;
  /** Fields that say themselves what is wrong with them. */
  readonly fields: Set<string>;
}

const FormContext = createContext<FormState | undefined>(undefined);

/**
 * Something to fill in and send. What may be filled in is for the control plane to say: what it refuses stands at the
 * fields, and the first of them is gone to.
 */
export function Form(props: {
  readonly submit: string;
  readonly kind?: "primary" | "plain";
  readonly onSubmit: (filled: Filled) => Promise<unknown>;
  /** Beside the button. */
  readonly actions?: ComponentChildren;
  /** In one line, where there is room. */
  readonly inline?: boolean;
  /** Empty it once it was sent. */
  readonly reset?: boolean;
  readonly children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  const fields = useMemo(() => new Set<string>(), []);
  const action = useAction(props.onSubmit);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (form.current === null) return;
    const done = await action.run(filled(form.current));
    if (done && props.reset) form.current?.reset();
  };
  useEffect(() => {
    if (action.problem !== undefined)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [action.problem]);
  return (
    <FormContext.Provider value={{ problem: action.problem, fields }}>
      <form
        ref={form}
        class={props.inline ? "form inline" : "form"}
        noValidate
        autoComplete="off"
        onSubmit={submit}
      >
        {props.children}
        <div class="actions">
          <Button submit kind={props.kind ?? "primary"} busy={action.busy}>
            {props.submit}
          </Button>
          {props.actions}
        </div>
        <ProblemNote problem={action.problem} fields={[...fields]} />
      </form>
    </FormContext.Provider>
  );
}

/** What a control needs of its field. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

/** A control with its label, what it is for, and what is wrong with it. */
export function Field(props: {
  /** As the control plane calls it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly children: (control: ControlProps) => ComponentChildren;
}) {
  const id = useId();
  const problems = useFieldProblems(props.name);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({
        id,
        name: props.name,
        "aria-describedby": `${id}-about`,
        "aria-invalid": problems.length > 0,
      })}
      <FieldNotes id={`${id}-about`} hint={props.hint} problems={problems} />
    </div>
  );
}

/** Controls that belong together, under one legend. */
export function Group(props: {
  readonly name: string;
  readonly legend: string;
  readonly hint?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const problems = useFieldProblems(props.name);
  return (
    <fieldset aria-describedby={`${id}-about`}>
      <legend>{props.legend}</legend>
      <FieldNotes id={`${id}-about`} hint={props.hint} problems={problems} />
      {props.children}
    </fieldset>
  );
}

function FieldNotes(props: {
  readonly id: string;
  readonly hint: ComponentChildren;
  readonly problems: readonly string[];
}) {
  return (
    <div id={props.id} class="field-notes">
      {props.problems.map((message) => (
        <p class="field-problem" key={message}>
          {message}
        </p>
      ))}
      {props.hint !== undefined && <p class="hint">{props.hint}</p>}
    </div>
  );
}

function useFieldProblems(name: string): readonly string[] {
  const state = useContext(FormContext);
  state?.fields.add(name);
  return problemsOf(state?.problem, name);
}
