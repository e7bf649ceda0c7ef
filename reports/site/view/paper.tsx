import type { Mail, PrintedFile } from '../model';

/** A mail as it was received. Addresses in it stay text: they belonged to the walk and lead nowhere now. */
export function MailCard({ mail }: { mail: Mail }) {
  return (
    <article class="mail" aria-label={`メール ${mail.subject}`}>
      <header>
        <span class="kind">メール</span>
        <p class="subject">{mail.subject}</p>
        <p>
          <span class="dim">宛先</span>
          <span class="to">{mail.to.map((address) => <code>{address}</code>)}</span>
        </p>
      </header>
      <details open>
        <summary>本文</summary>
        <pre>{mail.text}</pre>
      </details>
    </article>
  );
}

/** A PDF that the walk received, with the text read out of it. */
export function FileCard({ file }: { file: PrintedFile }) {
  return (
    <article class="mail file" aria-label={`帳票 ${file.name}`}>
      <header>
        <span class="kind">PDF</span>
        <p class="subject">{file.name}</p>
        <p class="dim">{file.pages}ページ</p>
      </header>
      <details>
        <summary>読み取った文字</summary>
        <pre>{file.text}</pre>
      </details>
    </article>
  );
}
