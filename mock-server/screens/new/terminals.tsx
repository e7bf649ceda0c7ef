import type { Hono } from 'hono';
import type { Context } from '../../context';
import { terminalsForMethods, type TerminalsCode } from '../../domain/user-codes';
import { numberOf } from '../../operations/entered';
import { checkFields } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Here, Row, Section, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import type { FieldId } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Sent, type Shown } from '../wizard/input-screen';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(論理端末・証明書) (S1 2.): only for netNACCS. */
export function newTerminals(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, { screen: 'terminals', show, check: (_c, sent) => checkNewTerminals(sent) }, canSaveNew);
}

const inputOf: Record<TerminalsCode, FieldId> = {
  needsNet: 'netTerminals', netWithoutMethod: 'netTerminals', needsEbms: 'ebmsTerminals', ebmsWithoutMethod: 'ebmsTerminals',
  needsWeb: 'webCertificates', webWithoutMethod: 'webCertificates',
};

/** Numbers, and that they fit the 処理方式 asked for on 利用者コード. */
export function checkNewTerminals({ draft, entered }: Pick<Sent, 'draft' | 'entered'>): Errors {
  const [net, ebms, web] = [numberOf(entered, 'netTerminals'), numberOf(entered, 'ebmsTerminals'), numberOf(entered, 'webCertificates')];
  const unfit = terminalsForMethods(draft.codes, { net, ebms, web }).map((code) => [inputOf[code], message(code)] as const);
  return { ...Object.fromEntries(unfit), ...checkFields(['netTerminals', 'ebmsTerminals', 'webCertificates'], entered) };
}

function show(c: NssRequest, shown: Shown) {
  const { entered, errors } = shown;
  return newScreen(c, shown, { id: 'newTerminals', screen: 'terminals', children: (
    <>
      <Section id="terminals" heading="論理端末に関する項目">
        <p>NACCSを利用するために必要な論理端末の数を入力してください。<br />論理端末については、<Here to={paths.terminalGuide} />をご参照ください。</p>
        <Row name="netTerminals" entered={entered} errors={errors} />
        <Row name="ebmsTerminals" entered={entered} errors={errors} />
      </Section>
      <Section id="certificates" heading="webNACCSに関する項目">
        <p>webNACCSのみを利用するために必要なデジタル証明書の数を入力してください。</p>
        <Row name="webCertificates" entered={entered} errors={errors} />
      </Section>
    </>
  ) });
}
