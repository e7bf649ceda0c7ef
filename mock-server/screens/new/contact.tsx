import type { Hono } from 'hono';
import type { Context } from '../../context';
import { pendingChanges } from '../../operations/changes/pending';
import { isEnded } from '../../operations/ended';
import { chosenOf, enteredContact, valueOf } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { Row, Section, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { PersonRows, checkPerson } from '../../ui/person';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(申込担当者) (S1 2. (1), S3 step 9): who applies, filled in from the 仮アカウント, and why. */
export function newContact(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'contact', show, before: paths.newGuidance,
    first: (c) => ({ ...enteredContact(c.get('temporary').contact), useKind: 'single' }),
    check: (_c, { entered }) => checkNewContact(context, entered),
    // Only here can 共同利用 be chosen after the button was offered.
    actions: { save: () => ({ errors: { useKind: message('notSavedJointly') } }) },
  }, canSaveNew);
}

/** Everything that is checked on this screen. */
export function checkNewContact(context: Context, entered: Entered): Errors {
  return {
    ...checkPerson('', entered), ...checkChoices(['useKind'], entered), ...checkFields(['applyReason'], entered), ...checkJointUse(context, entered),
  };
}

/** 共同利用: with whom, which has to be an office that NACCS knows; somebody on his own names nobody (assumed). */
function checkJointUse(context: Context, entered: Entered): Errors {
  const isJoint = chosenOf(entered, 'useKind') === 'joint';
  const errors = checkFields(['jointOffice'], entered, { required: isJoint });
  if (!withoutErrors(errors)) return errors;
  const code = valueOf(entered, 'jointOffice');
  if (!isJoint) return code === '' ? {} : { jointOffice: message('jointOfficeUnused') };
  const office = context.store.get('offices', code);
  const endsSoon = pendingChanges(context, code).some(({ change }) => change.other?.termination);
  return office && !office.isVoid && !isEnded(office) && !endsSoon ? {} : { jointOffice: message('noSuchJointOffice') };
}

const hints = { email: '新規利用申込に関する通知先として登録します。' } as const;

function show(c: NssRequest, shown: Shown) {
  const { entered, errors } = shown;
  return newScreen(c, shown, {
    id: 'newContact', screen: 'contact',
    children: (
      <>
        <Section id="contact" heading="申込担当者に関する項目">
          <p>弊社へ利用申込を行う担当者の情報を登録します。</p>
          <PersonRows prefix="" entered={entered} errors={errors} hints={hints} />
          <p class="note">申込受付・完了通知等は、「申込担当者」及び「管理責任者」宛にE-mailにてお知らせします。</p>
        </Section>
        <Section id="use" heading="利用契約に関する項目">
          <Radios name="useKind" entered={entered} errors={errors} />
          <Row name="jointOffice" entered={entered} errors={errors} />
          <p class="note">共同利用の場合は、回線などを共同で利用する事業所の事業所コードを入力してください。共同利用の申込では、一時保存をご利用いただけない画面があります。</p>
          <Row name="applyReason" entered={entered} errors={errors} />
        </Section>
      </>
    ),
  });
}
