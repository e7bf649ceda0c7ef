import type { Child } from 'hono/jsx';
import { described, FieldError, typed } from '../../ui/form';
import type { Refused } from './frame';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly refused: Refused | undefined;
  readonly children: (attributes: Record<string, string>) => Child;
}

/** An input with its label, its hint and its message. */
export function Labelled({ name, label, hint, refused, children }: FieldProps) {
  const errors = refused?.errors ?? {};
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      {children({ id: name, name, ...described(name, errors, hint !== undefined) })}
      <FieldError name={name} errors={errors} />
    </div>
  );
}

type InputProps = Omit<FieldProps, 'children'> & { readonly type?: string; readonly inputmode?: 'numeric'; readonly initial?: string };

/** A line to type. */
export const TextField = ({ type = 'text', inputmode, initial = '', ...field }: InputProps) => (
  <Labelled {...field}>
    {(attributes) => <input type={type} value={field.refused ? typed(field.refused.entered, field.name) : initial} autocomplete="off" {...(inputmode ? { inputmode } : {})} {...attributes} />}
  </Labelled>
);

/** Several lines to type. @param focused the cursor stands in it when the page opens */
export const TextArea = ({ focused = false, ...field }: Omit<FieldProps, 'children'> & { focused?: boolean }) => (
  <Labelled {...field}>{(attributes) => <textarea rows={3} {...(focused ? { autofocus: true } : {})} {...attributes}>{typed(field.refused?.entered, field.name)}</textarea>}</Labelled>
);

/** One of several values. @param options value and text */
export function Select({ options, chosen, ...field }: Omit<FieldProps, 'children'> & { options: readonly (readonly [string, string])[]; chosen?: string }) {
  const value = typed(field.refused?.entered, field.name) || chosen;
  return (
    <Labelled {...field}>
      {(attributes) => <select {...attributes}>{options.map(([key, text]) => <option value={key} selected={key === value}>{text}</option>)}</select>}
    </Labelled>
  );
}

/** A box to tick. */
export function Tick({ name, label, ticked = false, refused }: { name: string; label: string; ticked?: boolean; refused?: Refused | undefined }) {
  const errors = refused?.errors ?? {};
  return (
    <div class="field check">
      <input type="checkbox" id={name} name={name} value="1" checked={refused ? typed(refused.entered, name) === '1' : ticked} {...described(name, errors, false)} />
      <label for={name}>{label}</label>
      <FieldError name={name} errors={errors} />
    </div>
  );
}

/** A form that changes something. */
export const Form = ({ to, children }: { to: string; children?: Child }) => <form method="post" action={to} novalidate autocomplete="off">{children}</form>;

/** A letter that reaches a button or link together with Alt, and stands behind its text. */
export type Key = 'a' | 'c' | 'l' | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 'u';

/** The text of a button or link with its letter. */
const Keyed = ({ text, accessKey }: { text: string; accessKey?: Key | undefined }) => <>{text}{accessKey && <span class="key">({accessKey.toUpperCase()})</span>}</>;

interface PressProps {
  readonly text: string;
  readonly accessKey?: Key;
  readonly look?: 'quiet' | 'danger';
  /** Where it sends the form instead of where the form goes. */
  readonly to?: string;
  readonly name?: string;
  readonly value?: string;
  /** What it is called, where its text alone would not tell. */
  readonly label?: string;
}

/** A button of a form. */
export const Press = ({ text, accessKey, look, to, name, value, label }: PressProps) => (
  <button type="submit" {...(look ? { class: look } : {})} {...(to ? { formaction: to } : {})} {...(name ? { name, value: value ?? '' } : {})}
    {...(accessKey ? { accesskey: accessKey } : {})} {...(label ? { 'aria-label': label } : {})}>
    <Keyed text={text} accessKey={accessKey} />
  </button>
);

/** A form of one button. @param hidden what it sends besides */
export const Button = ({ to, hidden = {}, ...button }: Omit<PressProps, 'to' | 'name' | 'value'> & { to: string; hidden?: Readonly<Record<string, string>> }) => (
  <Form to={to}>
    {Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
    <Press {...button} />
  </Form>
);

/** A link that a letter reaches. */
export const Link = ({ to, text, accessKey, rel }: { to: string; text: string; accessKey?: Key; rel?: 'prev' | 'next' }) => (
  <a href={to} {...(accessKey ? { accesskey: accessKey } : {})} {...(rel ? { rel } : {})}><Keyed text={text} accessKey={accessKey} /></a>
);
