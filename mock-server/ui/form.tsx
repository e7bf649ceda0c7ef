import type { Child } from 'hono/jsx';
import type { Entered } from '../store/tables';
import { buttons, type ButtonId } from '../vocabulary/buttons';
import { fields, type Field, type FieldId } from '../vocabulary/fields';

/** Messages by the name of the input they stand at. */
export type Errors = Readonly<Record<string, string>>;

/** The first value typed for an input, or an empty string. */
export function typed(entered: Entered | undefined, name: string): string {
  const value = entered?.[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** What went wrong, at the top of the screen, with links to the inputs. */
export function ErrorSummary({ errors }: { errors: Errors }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div class="errors" role="alert">
      <p>入力内容に誤りがあります。ご確認ください。</p>
      <ul>{entries.map(([name, text]) => <li><a href={`#${name}`}>{text}</a></li>)}</ul>
    </div>
  );
}

/** The message at an input. */
export function FieldError({ name, errors }: { name: string; errors: Errors }) {
  return errors[name] ? <p class="error" id={`${name}-error`}>{errors[name]}</p> : null;
}

/** ARIA attributes of an input: its texts, and its message where it has one. */
export function described(name: string, errors: Errors, hasHint: boolean): Record<string, string> {
  const ids = [...(hasHint ? [`${name}-hint`] : []), ...(errors[name] ? [`${name}-error`] : [])];
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(errors[name] ? { 'aria-invalid': 'true', 'aria-errormessage': `${name}-error` } : {}),
  };
}

interface InputProps {
  readonly name: FieldId;
  readonly entered: Entered | undefined;
  readonly errors: Errors;
  readonly type?: string;
  readonly autocomplete?: string;
  /** What this screen says at an input in place of the hint of its field. */
  readonly hints?: Readonly<Partial<Record<FieldId, string>>>;
}

/** A bound label with its input, format text, example and message. */
export function Input({ name, entered, errors, type = 'text', autocomplete = 'off', hints }: InputProps) {
  const own: Field = fields[name];
  const instead = hints?.[name];
  const field: Field = instead === undefined ? own : { ...own, hint: instead };
  const { rule } = field;
  const hint = field.format !== undefined || field.example !== undefined || field.hint !== undefined;
  const attributes = { id: name, name, ...(rule.required ? { 'aria-required': 'true' } : {}), ...described(name, errors, hint) };
  return (
    <div class="input">
      <label for={name}>{field.label}</label>
      {rule.multiline
        ? <textarea {...attributes} rows={5} cols={60}>{typed(entered, name)}</textarea>
        : <input {...attributes} type={type} class={rule.type} autocomplete={autocomplete} value={type === 'password' ? '' : typed(entered, name)} />}
      {field.unit && <span class="unit">{field.unit}</span>}
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {field.format && <span>{field.format}</span>}{field.example && <small>{field.example}</small>}{field.hint && <small>{field.hint}</small>}
        </span>
      )}
      <FieldError name={name} errors={errors} />
    </div>
  );
}

/** A row of a form: one input, with 任意 where it may stay empty. */
export function Row(props: InputProps) {
  const { rule, conditional }: Field = fields[props.name];
  return <div class="row">{!rule.required && !conditional && <Optional />}<Input {...props} /></div>;
}

/** A row of several inputs under one legend (氏名: 姓 and 名). */
export function GroupRow({ names, ...rest }: Omit<InputProps, 'name'> & { names: readonly FieldId[] }) {
  const first: Field | undefined = names[0] && fields[names[0]];
  return (
    <fieldset class="row">
      <legend>{first?.group}</legend>
      <div class="parts">{names.map((name) => <Input name={name} {...rest} />)}</div>
    </fieldset>
  );
}

/** The mark at inputs that may be left empty (S0 1-⑤). */
export const Optional = () => <span class="optional">任意</span>;

/** A section with its heading, which names the region. */
export function Section({ id, heading, children }: { id: string; heading: string; children?: Child }) {
  return <section aria-labelledby={id}><h2 id={id}>{heading}</h2>{children}</section>;
}

type ButtonProps = { readonly id: ButtonId; readonly chevron?: 'back' | 'on' };

/** The label of a button, with the chevron as decoration. */
export function ButtonLabel({ id, chevron }: ButtonProps) {
  return <>{chevron === 'back' && <span aria-hidden="true">&lt; </span>}{buttons[id].text}{chevron === 'on' && <span aria-hidden="true"> &gt;</span>}</>;
}

/** A button that sends the form it stands in. */
export function Submit({ id, chevron, go, children }: ButtonProps & { readonly go?: string; readonly children?: Child }) {
  return (
    <button type="submit" class={chevron === 'back' ? 'back' : 'on'} {...(go ? { name: 'go', value: go } : {})} {...(go === 'back' ? { formnovalidate: true } : {})}>
      <ButtonLabel id={id} {...(chevron ? { chevron } : {})} />{children}
    </button>
  );
}

/**
 * What the Enter key presses: browsers take a form's first button, and that would be the one that leads back. First in the
 * form; nobody sees, hears or tabs to it.
 */
export const EnterGoesOn = () => <button type="submit" name="go" value="on" class="enter" tabindex={-1} aria-hidden="true" />;

/**
 * The form of an input screen. Without autocomplete the browser's buttons show what is kept, not what had been chosen or ticked
 * when somebody left the screen at that time.
 * @param seen how often the screen had been kept when it was shown: what others have kept since is not overwritten unseen
 */
export function InputForm({ action, seen, errors, files = false, children }: {
  action: string; seen: number; errors: Errors; files?: boolean; children?: Child;
}) {
  return (
    <form method="post" action={action} autocomplete="off" novalidate {...(files ? { enctype: 'multipart/form-data' } : {})}>
      <EnterGoesOn />
      <ErrorSummary errors={errors} />
      {errors['overtaken'] && <p class="note" id="overtaken"><a href={action}>保存されている最新の内容を表示する</a></p>}
      <input type="hidden" name="seen" value={String(seen)} />
      {children}
    </form>
  );
}

/** A button that only leads somewhere. */
export function Go({ to, id, chevron, query = {} }: ButtonProps & { readonly to: string; readonly query?: Readonly<Record<string, string>> }) {
  return (
    <form method="get" action={to} class="go">
      {Object.entries(query).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Submit id={id} {...(chevron ? { chevron } : {})} />
    </form>
  );
}

/** The link 「こちら」, which opens beside what is being filled in. */
export const Here = ({ to }: { to: string }) => <a href={to} target="_blank" rel="noopener">{buttons.here.text}</a>;
