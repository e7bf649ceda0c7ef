import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { UserCode } from '../../domain/contract';
import { codesToSet } from '../../operations/codes-to-set';
import { NAMES_TAB, isSet, methodsOf, tabsOf, underReview } from '../../operations/settings';
import { missingTab, stands, tabScreen } from '../../operations/settings-entered';
import type { Draft, Entered } from '../../store/tables';
import { readForm, withoutErrors } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { InputForm, Section, Submit, typed, type Errors } from '../../ui/form';
import { notice } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Facts } from '../../ui/table';
import { message } from '../../vocabulary/messages';
import { settingsOnTab } from '../../vocabulary/trade-settings';
import { draftFor, isDraft, isOvertaken, keepEntered } from '../wizard/draft';
import type { Status } from '../wizard/input-screen';
import { settingsPage } from './frame';
import { TabInputs, checkTab, ofTab } from './tab-inputs';
import { settingsWizard } from './wizard';

/** A tab of a 利用者コード in a draft. */
interface Place {
  readonly draft: Draft;
  readonly code: UserCode;
  readonly tab: string;
}

/**
 * システム設定情報の入力タブ画面 (S1 3.): each tab is a page of its own. Going to another tab or back to the list keeps what
 * was typed, right or wrong; 「このタブの内容を設定する」 checks it and leads to the next tab that is to be entered.
 */
export function settingsTab(app: Hono<Env>, context: Context): void {
  const path = paths.settingsTab(':draft', ':code', ':tab');
  app.get(path, (c) => {
    const place = placeOf(context, c);
    return 'tab' in place ? show(c, place, enteredOn(place), {}) : place;
  });

  app.post(path, async (c) => {
    const sent = await readForm(c);
    const place = placeOf(context, c);
    if (!('tab' in place)) return place;
    const { draft, code, tab } = place;
    const screen = tabScreen(code.code, tab);
    const entered = ofTab(tab, sent);
    const [go = 'on', what = ''] = typed(sent, 'go').split(':');
    if (isOvertaken(draft, screen, sent)) return show(c, place, entered, { overtaken: message('overtaken') }, 409);
    const errors = checkTab(tab, entered);
    if (go !== 'on') {
      const kept = isAsBefore(place, entered) ? draft : keepEntered(context, draft, screen, entered, withoutErrors(errors));
      return c.redirect(go === 'tab' ? addressOf(kept, code, tabsOf(code)[Number(what)] ?? NAMES_TAB) : paths.settings(kept.id, 'codes'), 303);
    }
    if (!withoutErrors(errors)) return show(c, place, entered, errors, 422);
    const kept = keepEntered(context, draft, screen, entered, true);
    const missing = missingTab(kept, code);
    return c.redirect(missing === undefined ? paths.settings(kept.id, 'codes') : addressOf(kept, code, missing), 303);
  });
}

/** Address of a tab of a 利用者コード. */
export const addressOf = ({ id }: Draft, code: UserCode, tab: string): string => paths.settingsTab(id, code.code, tabsOf(code).indexOf(tab));

/** Where the request leads, or the answer to give instead: 名称 comes before the other tabs. */
function placeOf(context: Context, c: NssRequest): Place | Response | Promise<Response> {
  const draft = draftFor(context, settingsWizard, c, 'codes');
  if (!isDraft(draft)) return draft;
  const { officeCode, contract } = c.get('office');
  const code = codesToSet(context, contract).find((one) => one.code === c.req.param('code'));
  const tab = code && tabsOf(code)[Number(c.req.param('tab'))];
  if (!code || tab === undefined) return notice(c, 404, [message('codeMissing')]);
  if (underReview(context, officeCode, code, draft.correcting)) return notice(c, 409, [message('codeTaken', { label: code.code })]);
  return tab === NAMES_TAB || stands(draft, code, NAMES_TAB) ? { draft, code, tab } : c.redirect(addressOf(draft, code, NAMES_TAB), 303);
}

/** What a tab shows before it is sent: what was entered in this application, or what is registered. */
const enteredOn = ({ draft, code, tab }: Place): Entered => draft.entered[tabScreen(code.code, tab)] ?? code.settings[tab] ?? {};

const isAsBefore = (place: Place, entered: Entered): boolean =>
  settingsOnTab(place.tab).every((id) => typed(entered, id) === typed(enteredOn(place), id));

function show(c: NssRequest, place: Place, entered: Entered, errors: Errors, status: Status = 200) {
  const { draft, code, tab } = place;
  const screen = tabScreen(code.code, tab);
  const isRegistered = draft.entered[screen] === undefined && isSet(code, tab);
  return settingsPage(c, 'settingsTab', 1, (
    <>
      <Section id="code" heading="設定対象利用者コード">
        <Facts label="設定対象利用者コード" facts={[
          ['利用者コード', code.code], ['システム区分', c.get('office').contract.systemKind], ['業種', code.trades.join('、')], ['処理方式', methodsOf(code).join('、')],
        ]} />
      </Section>
      <InputForm action={addressOf(draft, code, tab)} seen={draft.kept[screen] ?? 0} errors={errors}>
        <TabButtons {...place} />
        <Section id="tab" heading={tab === NAMES_TAB ? '企業名・営業所名及び責任者名・営業所所在地 入力' : `${tab} 入力`}>
          {isRegistered && <p class="registered">このページの情報は登録済みの情報です。</p>}
          <TabInputs tab={tab} entered={entered} errors={errors} />
        </Section>
        <div class="actions"><Submit id="backToCodeList" chevron="back" go="back" /><Submit id="setTab" go="on" /></div>
      </InputForm>
    </>
  ), status);
}

/** As buttons of the form, so that what was typed on one tab is not lost on the way to another. */
function TabButtons({ draft, code, tab: current }: Place) {
  const open = stands(draft, code, NAMES_TAB);
  return (
    <nav class="tabs" aria-label="タブ">
      <ul>
        {tabsOf(code).map((tab, index) => (
          <li>
            <button type="submit" name="go" value={`tab:${index}`} formnovalidate {...(tab === current ? { 'aria-current': 'page' } : {})}
              {...(open || tab === NAMES_TAB ? {} : { disabled: true, 'aria-describedby': 'names-first' })}>
              {tab}{stands(draft, code, tab) && <span class="mark" aria-hidden="true">✓</span>}
            </button>
          </li>
        ))}
      </ul>
      {!open && <p class="note" id="names-first">はじめに「名称」タブを入力してください。その後、業種のタブを入力できます。</p>}
    </nav>
  );
}
