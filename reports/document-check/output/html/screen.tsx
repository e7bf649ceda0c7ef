import type { Picture } from '../../../site/model';
import { roleName } from '../../../site/words';
import type { Proof } from '../../model';
import type { TrueMail, TrueScreen } from '../../truth/types';

/** A picture with what it shows, leading to itself in full size. */
export function Shot({ picture, name, caption }: { picture: Picture; name: string; caption: string }) {
  return (
    <figure class="shot">
      <figcaption><span class="dots" aria-hidden="true" /><span>{caption}</span></figcaption>
      <a href={picture.src} target="_blank" rel="noopener">
        <img src={picture.src} width={picture.width} height={picture.height} loading="lazy" decoding="async" alt={`${name}の画像`} />
      </a>
    </figure>
  );
}

interface ScreenProps {
  readonly proof: Proof;
  readonly screen: TrueScreen | undefined;
  readonly picture: Picture | null;
  /** Is it a picture of that screen from elsewhere, for want of one of this very moment? */
  readonly isOther: boolean;
}

/** NSS's own screen beside what the document says of it. */
export function ScreenShown({ proof, screen, picture, isOther }: ScreenProps) {
  const name = proof.screen ?? '';
  const caption = [name, proof.ref, isOther ? '同じ画面の別の画像' : null].filter((part) => part !== null).join(' ・ ');
  return (
    <div class="nss">
      {picture === null ? <p class="dim">{caption}（画像はありません）</p> : <Shot picture={picture} name={name} caption={caption} />}
      {screen === undefined || screen.controls.length === 0 ? null : (
        <details>
          <summary>「{name}」にある項目 <span class="tally">{screen.controls.length}</span></summary>
          <ul class="texts">
            {screen.controls.map(({ role, label, required, format }) => (
              <li>{label} <small>{[roleName(role), required ? '必須' : '', format ?? ''].filter(Boolean).join('・')}</small></li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A mail has no screen; it shows itself. */
export function MailShown({ mail: { subject, to, text } }: { mail: TrueMail }) {
  return (
    <div class="nss mail">
      <p><b>{subject}</b></p>
      <p class="dim">E-mail ・ 宛先: {to.join('、')}</p>
      <details><summary>本文</summary><p class="passage">{text}</p></details>
    </div>
  );
}
