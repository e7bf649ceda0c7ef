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

/** Several lines to type. */
export const TextArea = (field: Omit<FieldProps, 'children'>) => (
  <Labelled {...field}>{(attributes) => <textarea rows={4} {...attributes}>{typed(field.refused?.entered, field.name)}</textarea>}</Labelled>
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

/** A form that changes something. */
export const Form = ({ to, children }: { to: string; children?: Child }) => <form method="post" action={to} novalidate>{children}</form>;

/** A form of one button. */
export const Button = ({ to, text, label }: { to: string; text: string; label?: string }) => (
  <Form to={to}><button type="submit" {...(label ? { 'aria-label': label } : {})}>{text}</button></Form>
);
