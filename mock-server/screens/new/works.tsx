import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Entered } from '../../store/tables';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { Section, type Errors } from '../../ui/form';
import { checkWorks } from '../lines/check';
import { SiteRows, WorksRows } from '../lines/inputs';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(回線工事) (S1 2.): where the line is laid, and with whom. */
export function newWorks(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'works', show, check: (_c, { entered }) => checkNewWorks(context, entered),
    actions: { reflect: (_c, { entered }) => reflect('works', entered) },
  }, canSaveNew);
}

/** Where a line is put up, and whom to call: messages by input. */
export const checkNewWorks = (context: Context, entered: Entered): Errors => checkWorks(context, entered, 'worksSame');

function show(c: NssRequest, shown: Shown) {
  const { entered, errors } = shown;
  const inputs = { entered, errors };
  return newScreen(c, shown, { id: 'newWorks', screen: 'works', children: (
    <>
      <Section id="site" heading="回線設置場所に関する項目">
        <p>回線を設置する場所を選択してください。事業所と異なる場合は、設置場所の情報を入力してください。</p>
        <Radios name="worksSame" first="same" {...inputs} />
        <SiteRows {...inputs} />
      </Section>
      <Section id="person" heading="工事担当者に関する項目">
        <p>回線工事の日程などについて、ヘルプデスクからご連絡する方の情報を入力してください。</p>
        <WorksRows {...inputs} />
      </Section>
    </>
  ) });
}
