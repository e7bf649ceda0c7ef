import { addAccount } from '../../../accounts';
import type { Context } from '../../../context';
import { refusal } from '../../../operations/conflict';
import { accountInput } from '../../../seed';
import type { Entered } from '../../../store/tables';
import { Section, typed, type Errors } from '../../../ui/form';
import { Form, Press, TextField } from '../form';
import type { Refused } from '../frame';
import { paths } from '../paths';

const MOST = 50;

/** What came of adding contract holders: their 事業所コード, or what is wrong, or why it cannot be done now. */
export type Added = { readonly codes: readonly string[] } | { readonly errors: Errors; readonly reason?: string };

/** Adds one or several contract holders as the form says, all or none of them. */
export function add(context: Context, entered: Entered): Added {
  const given = (name: string): string | undefined => typed(entered, name).trim() || undefined;
  const count = /^\d{1,3}$/.test((given('count') ?? '1').normalize('NFKC')) ? Number((given('count') ?? '1').normalize('NFKC')) : 0;
  const input = accountInput.safeParse({ officeCode: given('officeCode'), company: given('company'), office: given('office') });
  const errors: Record<string, string> = {
    ...Object.fromEntries((input.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])),
    ...(count >= 1 && count <= MOST ? {} : { count: `件数は1～${MOST}の整数で入力してください。` }),
    ...(count > 1 && given('officeCode') !== undefined ? { officeCode: '2件以上追加する場合、事業所コードは指定できません。空欄にしてください。' } : {}),
  };
  if (!input.success || Object.keys(errors).length > 0) return { errors };
  const codes: string[] = [];
  const reason = refusal(() => context.store.transaction(() => {
    for (let made = 0; made < count; made += 1) codes.push(addAccount(context, input.data).officeCode);
  }));
  return reason === null ? { codes } : { errors: {}, reason };
}

export function AddSection({ refused }: { refused: Refused | undefined }) {
  return (
    <Section id="new" heading="契約者を追加する">
      <p>架空の契約者とアカウントを作ります。空欄の項目は自動で補います。事業所コードは半角英大文字・数字6文字です。</p>
      <Form to={paths.accounts}>
        <div class="inline">
          <TextField name="count" label={`件数（1～${MOST}）`} inputmode="numeric" initial="1" refused={refused} />
          <TextField name="company" label="企業名" refused={refused} />
          <TextField name="office" label="事業所名" refused={refused} />
          <TextField name="officeCode" label="事業所コード" refused={refused} />
          <Press text="追加する" accessKey="a" />
        </div>
      </Form>
    </Section>
  );
}
