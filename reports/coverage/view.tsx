import { Frame } from '../site/view/frame';
import { percent } from '../site/words';
import type { Coverage, CoveredItem, CoveringTest } from './schema';
import { documentOf, documents, kindName, outcomeName } from './words';

const isGood = ({ outcome }: CoveredItem): boolean => outcome === 'passed';
const isRed = ({ outcome }: CoveredItem): boolean => outcome === 'untested' || outcome === 'failed';
const kindsOf = (items: readonly CoveredItem[]): string[] => [...new Set(items.map(({ kind }) => kind))];
const MANY = 3;

function Test({ test: { title, file, outcome } }: { test: CoveringTest }) {
  return <li class={`is-${outcome}`}>{title} <small>{file}・{outcomeName[outcome]}</small></li>;
}

function Tests({ tests }: { tests: readonly CoveringTest[] }) {
  const list = <ul class="tests">{tests.map((test) => <Test test={test} />)}</ul>;
  return tests.length <= MANY ? list : <details><summary>{tests.length}件のテスト</summary>{list}</details>;
}

function Row({ item, tests }: { item: CoveredItem; tests: readonly CoveringTest[] }) {
  return (
    <tr class={`is-${item.outcome}`}>
      <th scope="row">{item.id}</th>
      <td>{item.text}</td>
      <td class="source">{item.source}</td>
      <td>{item.notShown === undefined ? <Tests tests={tests} /> : item.notShown}</td>
      <td><span class={`verdict is-${item.outcome}`}>{outcomeName[item.outcome]}</span></td>
    </tr>
  );
}

/** How many items of each kind each document has, and how many of them are shown. */
function Counts({ items }: { items: readonly CoveredItem[] }) {
  const cell = (of: readonly CoveredItem[]) => (
    <td class={of.some(isRed) ? 'is-red' : of.length === 0 ? 'none' : ''}>{of.length === 0 ? '－' : `${of.filter(isGood).length} / ${of.length}`}</td>
  );
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="文書と種類ごとの件数">
      <table class="counts">
        <thead><tr><th scope="col">種類</th>{documents.map(([key]) => <th scope="col">{key}</th>)}<th scope="col">計</th></tr></thead>
        <tbody>
          {kindsOf(items).map((kind) => {
            const ofKind = items.filter((item) => item.kind === kind);
            return (
              <tr>
                <th scope="row"><a href={`#${kind}`}>{kindName(kind)}</a></th>
                {documents.map(([key]) => cell(ofKind.filter((item) => documentOf(item) === key)))}
                {cell(ofKind)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ items }: { items: readonly CoveredItem[] }) {
  const red = items.filter(isRed).length;
  const waiting = items.filter(({ outcome }) => outcome === 'notRun').length;
  const shown = items.filter(isGood).length;
  return (
    <header class="hero">
      <h1>{red > 0 ? `${red}件の項目が、確認できていません` : waiting > 0 ? `${waiting}件の項目のテストが、まだ実行されていません` : '文書のすべての項目を確認しました'}</h1>
      <p class="dim">手順書に書かれた画面・手順・項目・規則などの{items.length}件と、それを示すテスト。確認済みは{shown}件（{percent(shown, items.length)}%）。</p>
      <p class="dim">{documents.map(([key, title]) => `${key}: ${title}`).join('、')}</p>
    </header>
  );
}

/** Every documented item with its tests; what is red comes first in the heading and stands out in its place. */
export function CoveragePage({ coverage: { items, tests, unknown }, css }: { coverage: Coverage; css: string }) {
  const byId = new Map(tests.map((test) => [test.id, test]));
  return (
    <Frame title="文書の項目とテスト | 検証報告" css={css} here="文書の項目とテスト" home="../index.html">
      <main id="main" class="coverage">
        <Heading items={items} />
        <Counts items={items} />
        {unknown.length === 0 ? null : (
          <section class="trouble" aria-label="一覧にない項目"><div><h2>一覧にない項目を示すテストがあります</h2><pre>{unknown.map(({ test, id }) => `${id}: ${test}`).join('\n')}</pre></div></section>
        )}
        {kindsOf(items).map((kind) => {
          const ofKind = items.filter((item) => item.kind === kind);
          return (
            <section class="ledger" id={kind} aria-label={kindName(kind)}>
              <h2>{kindName(kind)} <span class="tally">{ofKind.filter(isGood).length} / {ofKind.length}</span></h2>
              <div class="scroll" tabindex={0} role="region" aria-label={`${kindName(kind)}の一覧`}>
                <table>
                  <thead><tr><th scope="col">番号</th><th scope="col">文書にあること</th><th scope="col">出典</th><th scope="col">示すテスト</th><th scope="col">結果</th></tr></thead>
                  <tbody>{ofKind.map((item) => <Row item={item} tests={item.tests.flatMap((id) => byId.get(id) ?? [])} />)}</tbody>
                </table>
              </div>
            </section>
          );
        })}
      </main>
    </Frame>
  );
}
