import type { Entered } from '../store/tables';
import { choices, type Choice, type ChoiceId } from '../vocabulary/fields';
import { FieldError, Optional, described, typed, type Errors } from './form';

interface ChoiceProps {
  readonly name: ChoiceId;
  readonly entered: Entered | undefined;
  readonly errors: Errors;
  /** In place of the fixed options: where they depend on what was entered before. */
  readonly options?: Choice['options'];
  /** Chosen before anybody has chosen. */
  readonly first?: string;
}

const optionsOf = ({ name, options }: ChoiceProps): NonNullable<Choice['options']> => options ?? (choices[name] as Choice).options ?? [];
const listed = (entered: Entered | undefined, name: string): readonly string[] => {
  const raw = entered?.[name];
  return raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw;
};

/** A select, in a row as an input. */
export function SelectRow(props: ChoiceProps) {
  const { name, entered, errors } = props;
  const choice: Choice = choices[name];
  const value = typed(entered, name) || (props.first ?? '');
  return (
    <div class="row">
      {!choice.required && !choice.conditional && <Optional />}
      <div class="input">
        <label for={name}>{choice.label}</label>
        <select id={name} name={name} {...(choice.required ? { 'aria-required': 'true' } : {})} {...described(name, errors, choice.hint !== undefined)}>
          <option value="">選択してください</option>
          {optionsOf(props).map(([key, label]) => <option value={key} selected={key === value}>{label}</option>)}
        </select>
        {choice.hint && <span class="hint" id={`${name}-hint`}><small>{choice.hint}</small></span>}
        <FieldError name={name} errors={errors} />
      </div>
    </div>
  );
}

/** One of several, all to be seen at once; the group bears the label. */
export const Radios = (props: ChoiceProps) => <Group {...props} type="radio" chosen={[typed(props.entered, props.name) || (props.first ?? '')]} />;

/** Any of several. */
export const Checks = (props: ChoiceProps) => <Group {...props} type="checkbox" chosen={listed(props.entered, props.name)} />;

function Group({ type, chosen, ...props }: ChoiceProps & { readonly type: 'radio' | 'checkbox'; readonly chosen: readonly string[] }) {
  const { name, errors } = props;
  const choice: Choice = choices[name];
  return (
    <fieldset class="choices" id={name} tabindex={-1}>
      <legend>{choice.label}</legend>
      <div>
        {optionsOf(props).map(([key, label], index) => (
          <div class="tick">
            <input type={type} id={`${name}-${index}`} name={name} value={key} checked={chosen.includes(key)} {...described(name, errors, choice.hint !== undefined)} />
            <label for={`${name}-${index}`}>{label}</label>
          </div>
        ))}
        {choice.hint && <p class="note" id={`${name}-hint`}>{choice.hint}</p>}
        <FieldError name={name} errors={errors} />
      </div>
    </fieldset>
  );
}

/** A single checkbox with its label. */
export function Tick({ name, entered, errors }: ChoiceProps) {
  return (
    <div class="tick">
      <input type="checkbox" id={name} name={name} value="yes" checked={typed(entered, name) === 'yes'} {...described(name, errors, false)} />
      <label for={name}>{choices[name].label}</label>
      <FieldError name={name} errors={errors} />
    </div>
  );
}
