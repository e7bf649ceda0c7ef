import type { Shot, Step } from '../model';

/**
 * The screen as it was, in a frame with its address; pressing it shows it large. A popover does that without script,
 * closes with Escape or a click beside it, and is left out in print.
 */
export function ShotFrame({ shot, step, id }: { shot: Shot; step: Step; id: string }) {
  const { src, width, height } = shot.picture;
  const name = `${step.ref} ${shot.screen}`;
  return (
    <figure class="shot">
      <figcaption>
        <span class="dots" aria-hidden="true" />
        <span class="address">{shot.url ?? shot.screen}</span>
      </figcaption>
      <button type="button" popovertarget={id} aria-label={`${name}の画像を拡大する`}>
        <img src={src} width={width} height={height} loading="lazy" decoding="async" alt={`${name}の画面`} />
      </button>
      <div class="large" id={id} popover="auto" role="dialog" aria-label={`${name}の画像`}>
        <p>
          <span>{name}</span>
          <a href={src} target="_blank" rel="noopener">画像だけを開く</a>
          <button type="button" popovertarget={id} popovertargetaction="hide">閉じる</button>
        </p>
        <div class="scroll" tabindex={0} role="region" aria-label="拡大した画像">
          <img src={src} width={width} height={height} loading="lazy" alt={`${name}の画面（拡大）`} />
        </div>
      </div>
    </figure>
  );
}
