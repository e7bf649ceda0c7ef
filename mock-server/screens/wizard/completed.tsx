import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { contractContacts, PRINTED_HOURS } from '../../vocabulary/contacts';

const { helpdesk, contracts } = contractContacts;

/**
 * That an application has been received, with its number.
 * @param done says so
 * @param note tells of the mail
 * @param children what comes next
 */
export function Received({ done, receiptNumber, note, children }: { done: string; receiptNumber: string; note: string; children?: Child }) {
  return (
    <div class="complete">
      <p class="done">{done}</p>
      <p>お問い合わせの際は、こちらの番号をお伝え下さい</p>
      <p class="receipt">申込受付番号「{receiptNumber}」</p>
      {children}
      <p class="note">{note}</p>
    </div>
  );
}

/** A closing screen as 変更申込登録完了画面 prints it (S0 1-⑧): the number, and whom to ask. @param children what comes next */
export function Completed({ receiptNumber, children }: { receiptNumber: string; children?: Child }) {
  return (
    <>
      <Received done="利用申込の受付が完了しました。" receiptNumber={receiptNumber} note="申込担当者・管理責任者宛に、受付完了E-mailを自動送信します。">{children}</Received>
      <Section id="contact" heading="お問い合わせ先はこちら">
        <p>輸出入・港湾関連情報処理センター株式会社</p>
        <dl class="contacts">
          <dt>{helpdesk.name}</dt><dd>【電話番号】 {helpdesk.phone} 【受付時間】 {helpdesk.hours}</dd>
          <dt>{contracts.name}</dt><dd>【電話番号】 {contracts.phone} 【受付時間】 {PRINTED_HOURS}</dd>
        </dl>
      </Section>
    </>
  );
}
