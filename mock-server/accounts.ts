import type { Context } from './context';
import type { CodeSettings } from './domain/application';
import type { Contract, UserCode } from './domain/contract';
import { Conflict } from './operations/conflict';
import { tabsOf } from './operations/settings';
import { reserveTerminalName, takeTerminalSerials } from './operations/terminal-names';
import { buildAccount, type AccountInput } from './seed';
import type { Office } from './store/tables';
import { exampleOf } from './vocabulary/trade-settings';

/**
 * Makes a contract holder with an account to log in with; what is not given comes from the data builder.
 * @param overrides partial contract, and the 事業所パスワード where one is wanted
 * @throws Conflict when the 事業所コード or a 論理端末名 is taken, or a certificate has no terminal
 */
export function addAccount(context: Context, overrides: AccountInput): Office {
  const { store } = context;
  return store.transaction(() => {
    if (overrides.officeCode !== undefined && store.get('offices', overrides.officeCode)) throw taken(overrides.officeCode);
    const { contract: built, password } = build(context, overrides);
    const contract = withSettings(built, overrides);
    refuseTerminals(context, contract, overrides);
    const office: Office = {
      officeCode: contract.officeCode, password, contract, mustChangePassword: false, firstLoginAt: null, isVoid: false, failures: 0, lockedUntil: null,
    };
    store.put('offices', office);
    for (const { name } of overrides.terminals ?? []) if (name !== undefined) reserveTerminalName(context, name);
    return office;
  });
}

/** Builds with the next index; one whose 事業所コード somebody has chosen before is passed over. */
function build(context: Context, overrides: AccountInput): ReturnType<typeof buildAccount> {
  const { store, seed, mailDomain } = context;
  const firstTerminal = takeTerminalSerials(context, Math.max(1, overrides.terminals?.length ?? 1));
  for (;;) {
    const account = buildAccount({ seed: seed(), index: store.count('account') - 1, mailDomain, firstTerminal, overrides });
    if (!store.get('offices', account.contract.officeCode)) return account;
  }
}

/** Only names given by the caller can be taken; looking for them costs a pass over all contracts. */
function refuseTerminals({ store }: Context, contract: Contract, { terminals, certificates }: AccountInput): void {
  const names = contract.terminals.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Conflict(`論理端末名 ${twice} が重複しています。`);
  const loose = certificates?.find(({ terminalName }) => !names.includes(terminalName));
  if (loose) throw new Conflict(`デジタル証明書の論理端末名 ${loose.terminalName} の論理端末がありません。`);
  const given = new Set(terminals?.flatMap(({ name }) => name ?? []));
  if (given.size === 0) return;
  for (const { contract: other } of store.all('offices')) {
    const both = other.terminals.find(({ name }) => given.has(name));
    if (both) throw new Conflict(`論理端末名 ${both.name} は事業所 ${other.officeCode} で使われています。`);
  }
}

/** A contract under way has its システム設定 registered, as somebody did who wrote the examples of the screens; given ones win. */
const withSettings = (contract: Contract, { userCodes }: AccountInput): Contract => ({
  ...contract,
  userCodes: contract.userCodes.map((code, index) => (userCodes?.[index]?.settings ? code : { ...code, settings: exampleSettings(code) })),
});

const exampleSettings = (code: UserCode): CodeSettings => Object.fromEntries(tabsOf(code).map((tab) => [tab, exampleOf(tab)]));

const taken = (officeCode: string): Conflict => new Conflict(`事業所コード ${officeCode} は既に使われています。`);
