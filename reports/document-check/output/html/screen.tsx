import type { Picture } from '../../../site/model';
import { roleName } from '../../../site/words';
import type { Proof } from '../../model';
import type { TrueScreen } from '../../truth/types';

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

/** NSS's own screen beside what the document says of it. */
export function ScreenShown({ proof, screen, picture }: { proof: Proof; screen: TrueScreen | undefined; picture: Picture | null }) {
  const name = proof.screen ?? '';
  const caption = [name, proof.ref].filter((part) => part !== null).join(' ・ ');
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
