import type { Hono } from 'hono';
import type { Context } from '../../context';
import { methods, type Connection } from '../../domain/user-codes';
import { chosenOf } from '../../operations/entered';
import { connectionOf } from '../../operations/new-contract';
import type { Draft, Entered } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import { Radios, Tick } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { ButtonLabel, FieldError, Here, Input, Row, Section, typed, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { PersonRows, checkPerson } from '../../ui/person';
import { PlaceRows, checkPlace, placeField, type PlacePrefix } from '../../ui/place';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Effect, type Sent, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { checkStartDate } from '../wizard/start-date';
import { newScreen } from './frame';
import { SecurityMeasures } from './security';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(事業所・企業) (S1 2. a・b, S3 steps 10, 11): who contracts, from when, and by which 接続形態. */
export function newPlace(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'place', show,
    first: () => ({ headSame: 'same' }),
    check: (_c, { entered }) => checkNewPlace(context, entered),
    actions: {
      // Back to where the button is: the screen is long.
      reflect: (_c, { draft, entered }, prefix) => (isPlace(prefix)
        ? { ...reflect(prefix, entered), to: `${paths.newScreen(draft.id, 'place')}#${placeField(prefix, 'postal')}` } : {}),
      connect: (_c, sent, connection) => connect(context, sent, connection),
    },
  }, canSaveNew);
}

const places: readonly PlacePrefix[] = ['company', 'office', 'head'];
const isPlace = (prefix: string): prefix is PlacePrefix => places.some((one) => one === prefix);

/** The buttons for the two kinds of 接続形態: each checks everything, and leads on to its screens. */
function connect(context: Context, { draft, entered: sent }: Sent, connection: string): Effect {
  const entered = { ...sent, connection };
  const errors = checkNewPlace(context, entered);
  if (!isConnection(connection) || !withoutErrors(errors)) return { entered, errors };
  const others = draft.done.filter((screen) => screen !== 'place' && (screen !== 'codes' || codesFit(draft, connection)));
  return { entered, also: { done: [...others, 'place'] }, to: paths.newScreen(draft.id, 'codes') };
}

const isConnection = (name: string): name is Connection => name === 'net' || name === 'general';

/** May the codes that have been set so far be used by the 接続形態? Otherwise 利用者コード has to be gone through again. */
const codesFit = ({ codes }: Draft, connection: Connection): boolean =>
  codes.every(({ ids }) => ids.every(({ method }) => methods[connection].includes(method)));

/** Everything that is checked on this screen. */
export function checkNewPlace(context: Context, entered: Entered): Errors {
  const connection = typed(entered, 'connection');
  return {
    ...(chosenOf(entered, 'securityConfirmed') === 'yes' ? {} : { securityConfirmed: message('notConfirmed') }),
    ...checkFields(['startDate'], entered), ...checkStartDate(context, entered),
    ...checkFields(['companyName', 'companyKana'], entered), ...checkPlace('company', entered),
    ...checkFields(['officeName', 'officeKana'], entered), ...checkPlace('office', entered),
    ...checkHead(entered),
    ...checkFields(['holderPosition', 'holderName'], entered), ...checkPerson('manager', entered), ...checkFields(['emergencyFax'], entered),
    ...(isConnection(connection) ? {} : { connection: message('noConnection') }),
  };
}

const headNames = ['headName', 'headKana'] as const;
const headParts = [...headNames, ...(['postal', 'prefecture', 'city', 'street', 'building', 'phone'] as const).map((part) => placeField('head', part))];

/** 本社: the same as 企業, or all of its own; what somebody typed is not dropped unseen because of the other answer. */
function checkHead(entered: Entered): Errors {
  const errors = checkChoices(['headSame'], entered);
  if (chosenOf(entered, 'headSame') === 'other') return { ...errors, ...checkFields(headNames, entered, { required: true }), ...checkPlace('head', entered, { required: true }) };
  const isTyped = headParts.some((name) => typed(entered, name).trim() !== '');
  return isTyped ? { headSame: message('headUnused'), ...errors } : errors;
}

function show(c: NssRequest, shown: Shown) {
  const { draft, entered, errors } = shown;
  const inputs = { entered, errors };
  return newScreen(c, shown, {
    id: 'newPlace', screen: 'place',
    // Neither is what the Enter key stands for, as long as none has been chosen.
    on: <><ConnectionButton connection="net" id="useNet" /><ConnectionButton connection="general" id="useGeneral" /></>,
    children: (
      <>
        <Section id="security" heading="セキュリティ対策に関する項目">
          <SecurityMeasures />
          <Tick name="securityConfirmed" {...inputs} />
        </Section>
        <Section id="start" heading="利用開始日に関する項目">
          <p>スケジュール表のシステム登録日（利用開始日）を、余裕をもって入力してください。（<Here to={paths.schedule} />をご参照ください。）</p>
          <div class="row"><Input name="startDate" {...inputs} /></div>
          <p class="note">※スケジュール以外の日付を指定しますと、ご希望に添えない利用開始日となる場合があります。予めご了承ください。</p>
        </Section>
        <Section id="company" heading="企業に関する項目">
          <Row name="companyName" {...inputs} /><Row name="companyKana" {...inputs} />
          <PlaceRows prefix="company" {...inputs} />
        </Section>
        <Section id="office" heading="事業所に関する項目">
          <p>NACCSを利用する事業所を登録します。</p>
          <Row name="officeName" {...inputs} /><Row name="officeKana" {...inputs} />
          <PlaceRows prefix="office" {...inputs} />
        </Section>
        <Section id="head" heading="本社に関する項目">
          <Radios name="headSame" {...inputs} />
          <Row name="headName" {...inputs} /><Row name="headKana" {...inputs} />
          <PlaceRows prefix="head" {...inputs} />
        </Section>
        <Section id="holder" heading="契約者に関する項目">
          <p>契約を締結する権限のある方を登録します。</p>
          <Row name="holderPosition" {...inputs} /><Row name="holderName" {...inputs} />
        </Section>
        <Section id="manager" heading="管理責任者に関する項目">
          <p>NACCSの利用を管理し、各種の通知を受け取る方を登録します。</p>
          <PersonRows prefix="manager" {...inputs} />
          <Row name="emergencyFax" {...inputs} />
        </Section>
        <Section id="connection-section" heading="接続形態の選択">
          <p>利用する接続形態のボタンをクリックしてください。選択した接続形態に該当する情報の入力へ進みます。</p>
          <dl class="terms">
            <dt>netNACCS</dt><dd>インターネットを使用します。（netNACCS、webNACCS、ebMS）</dd>
            <dt>一般NACCS</dt><dd>専用回線を使用します。（インタラクティブ、SMTP双方向、SMTP/POP3、EDIFACT）</dd>
          </dl>
          <Chosen draft={draft} />
          <div id="connection" tabindex={-1}><FieldError name="connection" errors={errors} /></div>
          <p class="note">netNACCSと一般NACCSの両方を利用される場合は、手続き完了後に変更申込で追加してください。</p>
        </Section>
      </>
    ),
  });
}

const ConnectionButton = ({ connection, id }: { connection: Connection; id: 'useNet' | 'useGeneral' }) =>
  <button type="submit" class="on" name="go" value={`connect:${connection}`}><ButtonLabel id={id} chevron="on" /></button>;

/** What was chosen before; it stays chosen until the other button is pressed. */
function Chosen({ draft }: { draft: Draft }) {
  if (draft.entered['place']?.['connection'] === undefined) return null;
  const connection = connectionOf(draft.entered);
  return (
    <>
      <input type="hidden" name="connection" value={connection} />
      <p>前回の選択：<strong>{connection === 'net' ? 'netNACCS' : '一般NACCS'}</strong></p>
      {draft.codes.length > 0 && <p class="note">接続形態を変更した場合は、利用者コードの処理方式を設定し直してください。</p>}
    </>
  );
}
