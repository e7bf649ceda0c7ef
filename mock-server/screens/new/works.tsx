import type { Hono } from 'hono';
import type { Context } from '../../context';
import { parseCompactDate, today } from '../../domain/calendar';
import { chosenOf, valueOf } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import { checkChoices, checkFields } from '../../ui/check';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { Row, Section, type Errors } from '../../ui/form';
import { PlaceRows, checkPlace } from '../../ui/place';
import { fields } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { checkUnused, placeInputs } from '../wizard/unused';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(回線工事) (S1 2.): where the line is laid, and with whom. */
export function newWorks(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'works', show, check: (_c, { entered }) => checkNewWorks(context, entered),
    actions: { reflect: (_c, { entered }) => reflect('works', entered) },
  }, canSaveNew);
}

/** Form of the fields; an address of its own where it is not that of the 事業所; a wish not in the past. */
export function checkNewWorks({ clock }: Context, entered: Entered): Errors {
  const elsewhere = chosenOf(entered, 'worksSame') === 'other';
  const wish = parseCompactDate(valueOf(entered, 'worksWish'));
  return {
    ...checkChoices(['worksSame'], entered),
    ...(elsewhere
      ? { ...checkFields(['worksName'], entered, { required: true }), ...checkPlace('works', entered, { required: true }) }
      : checkUnused(entered, 'worksSame', 'other', ['worksName', ...placeInputs('works')])),
    ...checkFields(['worksPerson', 'worksPersonPhone', 'worksWish'], entered),
    ...(wish !== null && wish < today(clock.instant()) ? { worksWish: message('pastDate', { label: fields.worksWish.label }) } : {}),
  };
}

function show(c: NssRequest, shown: Shown) {
  const { entered, errors } = shown;
  const inputs = { entered, errors };
  return newScreen(c, shown, { id: 'newWorks', screen: 'works', children: (
    <>
      <Section id="site" heading="回線設置場所に関する項目">
        <p>回線を設置する場所を選択してください。事業所と異なる場合は、設置場所の情報を入力してください。</p>
        <Radios name="worksSame" first="same" {...inputs} />
        <Row name="worksName" {...inputs} />
        <PlaceRows prefix="works" {...inputs} />
      </Section>
      <Section id="person" heading="工事担当者に関する項目">
        <p>回線工事の日程などについて、ヘルプデスクからご連絡する方の情報を入力してください。</p>
        <Row name="worksPerson" {...inputs} />
        <Row name="worksPersonPhone" {...inputs} />
        <Row name="worksWish" {...inputs} />
      </Section>
    </>
  ) });
}
