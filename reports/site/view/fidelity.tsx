import type { LedgerEntry, Origin, Share } from '../fidelity';
import { kindLabel, originLabel, origins, readMark, shares } from '../fidelity';
import { percent } from '../words';
import { Frame } from './frame';

/** Widths come as a drawing's attributes: the page allows no style attributes from data. */
function Bar({ share }: { share: Share }) {
  const name = origins.map((origin) => `${originLabel[origin]} ${share.count[origin]}件`).join('、');
  let x = 0;
  const pieces = origins.map((origin) => {
    const width = share.total === 0 ? 0 : (share.count[origin] / share.total) * 100;
    const piece = { origin, x, width };
    x += width;
    return piece;
  });
  return (
    <svg class="bar" role="img" aria-label={name} viewBox="0 0 100 10" preserveAspectRatio="none">
      {pieces.map(({ origin, x: left, width }) => width === 0 ? null : (
        <rect class={`from-${origin}`} x={left.toFixed(2)} y="0" width={Math.max(left + width > 99.99 ? width : width - 0.35, 0.35).toFixed(2)} height="10" />
      ))}
    </svg>
  );
}

/** What each origin makes up of everything the bundled NSS shows and does, and of each kind of thing. */
export function FidelitySummary({ ledger }: { ledger: readonly LedgerEntry[] }) {
  const { all, kinds } = shares(ledger);
  return (
    <section class="fidelity" aria-labelledby="fidelity-title">
      <header>
        <h2 id="fidelity-title">再現の根拠</h2>
        <p class="dim">模擬NSSの画面・文言・規則 {all.total} 件が、それぞれ何にもとづくか。<a href="fidelity.html">一覧を見る</a></p>
      </header>
      <dl class="legend">
        {origins.map((origin) => (
          <div class={`from-${origin}`}>
            <dt>{originLabel[origin]}</dt>
            <dd>{percent(all.count[origin], all.total)}<small>%</small></dd>
          </div>
        ))}
      </dl>
      <Bar share={all} />
      <table>
        <thead>
          <tr>
            <th scope="col">種類</th><th scope="col">内訳</th>
            {origins.map((origin) => <th scope="col">{originLabel[origin]}</th>)}
            <th scope="col">計</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((share) => (
            <tr>
              <th scope="row">{kindLabel(share.kind)}</th>
              <td><Bar share={share} /></td>
              {origins.map((origin) => <td class={share.count[origin] === 0 ? 'none' : ''}>{share.count[origin]}</td>)}
              <td>{share.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const { origin, source } = readMark(entry.mark);
  return (
    <tr>
      <td>{entry.text}</td>
      <td><span class={`origin from-${origin}`}>{originLabel[origin]}</span></td>
      <td class="source">{source}</td>
    </tr>
  );
}

const byOrigin = (origin: Origin): number => origins.indexOf(origin);

/** Every entry of the ledger with its source, the weakest origin last within each kind. */
export function FidelityPage({ ledger, css }: { ledger: readonly LedgerEntry[]; css: string }) {
  return (
    <Frame title="再現の根拠 | 検証報告" css={css} here="再現の根拠">
      <main id="main">
        <header class="hero"><h1>再現の根拠</h1></header>
        {shares(ledger).kinds.map(({ kind, total }) => (
          <section class="ledger" aria-label={kindLabel(kind)}>
            <h2>{kindLabel(kind)} <span class="tally">{total}</span></h2>
            <div class="scroll" tabindex={0} role="region" aria-label={`${kindLabel(kind)}の一覧`}>
              <table>
                <thead><tr><th scope="col">文言・内容</th><th scope="col">根拠</th><th scope="col">出典・理由</th></tr></thead>
                <tbody>
                  {ledger.filter((entry) => entry.kind === kind)
                    .toSorted((a, b) => byOrigin(readMark(a.mark).origin) - byOrigin(readMark(b.mark).origin))
                    .map((entry) => <Entry entry={entry} />)}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </main>
    </Frame>
  );
}
