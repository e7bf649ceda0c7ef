import type { Entered } from '../../store/tables';
import { checkChoices, checkFields } from '../../ui/check';
import { SelectRow } from '../../ui/choice';
import { Row, type Errors } from '../../ui/form';
import { settingEntry, settingsOnTab, type SettingChoiceId, type SettingFieldId, type SettingId } from '../../vocabulary/trade-settings';

const isChoice = (id: SettingId): id is SettingChoiceId => 'options' in settingEntry(id);
const isField = (id: SettingId): id is SettingFieldId => !isChoice(id);

/** The inputs of a tab of システム設定, 名称 or a 業種. */
export const TabInputs = ({ tab, ...shown }: { readonly tab: string; readonly entered: Entered; readonly errors: Errors }) => (
  <>{settingsOnTab(tab).map((id) => (isField(id) ? <Row name={id} {...shown} /> : <SelectRow name={id as SettingChoiceId} {...shown} />))}</>
);

/** Messages for what may not stay on a tab. */
export function checkTab(tab: string, entered: Entered): Errors {
  const ids = settingsOnTab(tab);
  return { ...checkFields(ids.filter(isField), entered), ...checkChoices(ids.filter(isChoice), entered) };
}

/** Only what the tab asks for, so that nothing else that was sent is kept. */
export const ofTab = (tab: string, entered: Entered): Entered =>
  Object.fromEntries(settingsOnTab(tab).flatMap((id) => (entered[id] === undefined ? [] : [[id, entered[id]]])));
