import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { missingIn, drawable } from '../../reports/training/film/fonts';
import { captionFiles, chapterFile } from '../../reports/training/film/captions';
import { inEnglish } from '../../reports/training/film/english';
import { sentFrames } from '../../reports/training/film/encode';
import { pieceKeys } from '../../reports/training/film/keys';
import { momentsOf } from '../../reports/training/film/moments';
import { piecesOf } from '../../reports/training/film/pieces';
import { plan, timeline, type Storyboard } from '../../reports/training/film/plan';
import { FRAME_MS, RATE, lengthOf, type Beat } from '../../reports/training/film/storyboard';
import { stepsOf, type Guide } from '../../reports/training/model';
import { sampleGuide, sampleTake } from './training-sample';

const take = sampleTake();
const guide = sampleGuide(take);
const storyboard = plan(guide, take);
const beats = storyboard.segments.flatMap((segment) => segment.beats);
const shows = (beat: Beat): string => (beat.view.kind === 'page' ? beat.view.picture.file : beat.view.kind);

/** The times of WebVTT and SubRip, milliseconds. */
const cuesOf = (file: string): { start: number; end: number; text: string }[] =>
  [...file.matchAll(/(\d{2}):(\d{2}):(\d{2})[.,](\d{3}) --> (\d{2}):(\d{2}):(\d{2})[.,](\d{3})\n((?:.+\n?)+)/g)].map(([, ...found]) => {
    const [h1, m1, s1, t1, h2, m2, s2, t2] = found.slice(0, 8).map(Number) as [number, number, number, number, number, number, number, number];
    return { start: ((h1 * 60 + m1) * 60 + s1) * 1000 + t1, end: ((h2 * 60 + m2) * 60 + s2) * 1000 + t2, text: (found[8] ?? '').trim() };
  });

test.describe('構成', () => {
  test('表紙、手順書の各ステップ、終わりの順に並び、章の題名は見出しと同じ', () => {
    const { chapters } = timeline(storyboard);
    expect(chapters.map(({ anchor }) => anchor)).toEqual(['title', ...stepsOf(guide).map(({ anchor }) => anchor), 'end']);
    expect(chapters.map(({ title }) => title)).toEqual(['端末の追加の見本', 'ログインする', '1-④ 変更内容を入力する', '1-⑧ 申込受付番号を控え、メールを確認する', '終わりに']);
  });

  test('章は途切れず重ならず、動画の初めから終わりまで続く', () => {
    const { chapters, length } = timeline(storyboard);
    expect(chapters[0]?.start).toBe(0);
    expect(chapters.at(-1)?.end).toBe(length);
    chapters.slice(1).forEach(({ start }, index) => expect(start).toBe(chapters[index]?.end));
  });

  test('操作は手引きの順に字幕になり、クリックは対象の上で行う', () => {
    const { captions } = timeline(storyboard);
    const operations = stepsOf(guide).flatMap(({ views }) => views.flatMap((view) => view.operations));
    expect(captions.slice(1).map(({ ja }) => ja)).toEqual(operations.map(({ text, hint }) => (hint === null ? text : `${text}\n${hint}`)));
    const clicks = beats.filter(({ click }) => click);
    expect(clicks).toHaveLength(7);
    for (const { cursor, outline, view } of clicks) {
      const { from } = view.kind === 'page' ? view.scroll : { from: NaN };
      expect(cursor?.from).toEqual(cursor?.to);
      expect((cursor?.to.x ?? 0) - (outline?.x ?? 0)).toBeGreaterThan(0);
      expect((cursor?.to.x ?? 0) - (outline?.x ?? 0)).toBeLessThan(outline?.width ?? 0);
      expect((cursor?.to.y ?? 0) + from - (outline?.y ?? 0)).toBeCloseTo((outline?.height ?? 0) / 2, -1);
      expect(cursor?.to.y).toBeLessThan(900);
    }
  });

  test('メール、PDF、時間の経過も映す', () => {
    const seen = [...new Set(beats.map(shows))];
    expect(seen).toEqual(expect.arrayContaining(['pictures/008.png', 'pictures/009.png', 'notice', 'card']));
    expect(beats.flatMap(({ view }) => (view.kind === 'notice' ? [view.heading] : []))).toEqual(['変更申込書_260001A.pdf', '2営業日後', '【NSS】利用申込受付完了のお知らせ']);
    // Both are taller than the window: their ends are seen too.
    for (const [file, end] of [['pictures/008.png', 400], ['pictures/009.png', 784]] as const) {
      const scrolls = beats.flatMap(({ view }) => (view.kind === 'page' && view.picture.file === file ? [view.scroll.to] : []));
      expect(Math.max(...scrolls)).toBe(end);
    }
  });

  test('動きは前の続きから始まり、同じ画面に戻るときは元の位置に戻る', () => {
    const pages = beats.flatMap(({ view, cursor }) => (view.kind === 'page' ? [{ view, cursor }] : []));
    const cursors = pages.flatMap(({ cursor }) => cursor ?? []);
    cursors.slice(1).forEach(({ from }, index) => expect(from).toEqual(cursors[index]?.to));
    pages.slice(1).forEach(({ view }, index) => {
      const before = pages[index]?.view;
      if (before?.picture.sha256 === view.picture.sha256) expect(view.scroll.from).toBe(before.scroll.to);
    });
  });

  test('手引きにない操作を指していれば、分かる例外になる', () => {
    const [part] = guide.parts;
    const [step] = part?.steps ?? [];
    const [view] = step?.views ?? [];
    if (!part || !step || !view) throw new Error('The sample has no view.');
    const broken: Guide = { ...guide, parts: [{ ...part, steps: [{ ...step, views: [{ ...view, operations: [{ text: '押します。', hint: null, callout: null, box: null, shot: 99 }] }] }] }] };
    expect(() => plan(broken, take)).toThrow('99');
  });
});

test.describe('速さ', () => {
  test('どの字幕も、読める長さだけ映る', () => {
    for (const { start, end, ja } of timeline(storyboard).captions) {
      const latin = ja.match(/[\x20-\x7e]/g)?.length ?? 0;
      expect.soft((ja.length - latin / 2) / ((end - start) / 1000), ja).toBeLessThanOrEqual(7.5);
      expect.soft(end - start, ja).toBeGreaterThanOrEqual(1600);
    }
  });

  test('控える番号は、ほかの表示より長く映る', () => {
    const noted = beats.filter(({ words, outline }) => words?.text === '「申込受付番号」を控えます。' && outline !== null);
    expect(noted.reduce((sum, { frames }) => sum + frames, 0)).toBeGreaterThanOrEqual(3 * RATE);
  });

  test('長さは中身に応じる: ステップを減らせば、その分だけ短い', () => {
    const shorter = plan({ ...guide, parts: guide.parts.slice(0, 1) }, take);
    const lost = lengthOf(storyboard.segments[3]!);
    const cards = timeline(storyboard).length - timeline(shorter).length - lost * FRAME_MS;
    expect(cards).toBeGreaterThan(0);
    expect(cards).toBeLessThan(8000);
  });

  test('止まっている間は描き直さず、エンコーダーには1秒に1回は送る', () => {
    for (const segment of storyboard.segments) {
      const length = lengthOf(segment);
      const moments = momentsOf(segment);
      expect(moments[0]?.frame).toBe(0);
      expect(new Set(moments.map(({ frame }) => frame)).size).toBe(moments.length);
      expect(moments.length).toBeLessThan(length / 2);
      const sent = sentFrames(moments, length).map(({ frame }) => frame);
      expect(sent.at(-1)).toBe(length - 1);
      sent.slice(1).forEach((frame, index) => {
        expect(frame).toBeGreaterThan(sent[index] ?? 0);
        expect(frame - (sent[index] ?? 0)).toBeLessThanOrEqual(RATE);
      });
    }
  });
});

test.describe('字幕ファイル', () => {
  const times = timeline(storyboard);

  for (const language of ['ja', 'en'] as const) {
    test(`VTTとSRT（${language}）は同じ時刻で、重ならず、動画の中に収まる`, () => {
      const { vtt, srt } = captionFiles(times, language);
      expect(vtt).toMatch(/^WEBVTT\n\n/);
      const cues = cuesOf(vtt);
      expect(cues).toEqual(cuesOf(srt));
      expect(cues).toEqual(times.captions.map(({ start, end, ...text }) => ({ start, end, text: text[language] })));
      cues.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(times.length);
      });
    });
  }

  test('字幕は、画面の下に同じ言葉が出ている間だけ出る', () => {
    let start = 0;
    for (const segment of storyboard.segments) {
      for (const { frame, state: { words } } of momentsOf(segment)) {
        const time = (start + frame) * FRAME_MS;
        const [caption, ...others] = times.captions.filter((each) => each.start <= time && time < each.end);
        expect(others).toEqual([]);
        expect(caption?.ja.split('\n')[0]).toBe(words?.text);
      }
      start += lengthOf(segment);
    }
  });

  test('章のファイルの識別子は手引きの見出しへのリンクになる', () => {
    expect(chapterFile(times)).toContain('\n\nstep-02\n');
    expect(cuesOf(chapterFile(times))).toEqual(times.chapters.map(({ start, end, title }) => ({ start, end, text: title })));
  });

  test('1時間を超えても時刻は正しく、記号は字幕を壊さない', () => {
    const caption = { start: 3_723_040, end: 3_725_000, ja: '<b>「A&B」\n\n次', en: 'A --> B' };
    expect(captionFiles({ length: 4e6, chapters: [], captions: [caption] }, 'ja').vtt).toBe('WEBVTT\n\n1\n01:02:03.040 --> 01:02:05.000\n&lt;b&gt;「A&amp;B」\n次\n');
    expect(captionFiles({ length: 4e6, chapters: [], captions: [caption] }, 'en').vtt).toContain('\nA --&gt; B\n');
    expect(captionFiles({ length: 4e6, chapters: [], captions: [caption] }, 'ja').srt).toBe('1\n01:02:03,040 --> 01:02:05,000\n<b>「A&B」\n次\n');
  });

  test('英語の字幕は操作を短く言い、ラベルは画面のまま', () => {
    expect(times.captions.slice(1).map(({ en }) => en)).toEqual([
      'Open "ログイン画面".', 'Enter "NAC001" in "ログインID".', 'Enter "パスワード".', 'Press the "ログイン" button.', 'Enter "20260501" in "利用開始希望日".',
      'Enter "業務量の増加に伴い、端末を2台追加するため。" in "変更する理由".', 'Press the "申込担当者の入力へ進む" button.', 'Note down "申込受付番号": 260001A.',
      'Press "申込書を出力する" and look at the PDF "変更申込書_260001A.pdf".', '2 business days later.', 'Check that the e-mail "【NSS】利用申込受付完了のお知らせ" has arrived.',
    ]);
  });
});

test.describe('英語の字幕', () => {
  const said = (title: string, kind: string, role: string | null, label: string | null, value: string | null, screen = 'メニュー画面') =>
    inEnglish({ ref: '1', actor: 'applicant', screen, title, url: null, action: { kind, role, label, value }, controls: [], texts: [], verified: [], outcome: 'passed', durationMs: 0, screenshot: null });

  test('行、リンク、表、押せないボタン、業務、時間を言い分ける', () => {
    expect([
      said('260001A の「詳細」を押す', 'press', 'button', '詳細', null),
      said('「契約内容確認」を押す', 'press', 'link', '契約内容確認', null),
      said('00001A の「再発行」を☑で選択する', 'tick', 'checkbox', '再発行', null),
      said('E-mail「件名」のリンクを開く', 'follow', 'link', '件名', 'http://nss.example.jp/', 'E-mail'),
      said('「こちら」のリンクで内容を見る', 'follow', 'link', 'こちら', null),
      said('「申込情報」の表（1行）を確認する', 'check', 'table', '申込情報', null),
      said('「承認通知を出力する」をまだ押せないことを確認する', 'check', 'button', '承認通知を出力する', 'まだです'),
      said('「仮パスワード」を控える', 'read', null, '仮パスワード', '●●●●'),
      said('1ANABA0A が業務 TCC を1件行えないことを確認する', 'task', null, 'TCC', '1ANABA0A'),
      said('1営業日たつ', 'clock', null, 'NSSの時計', '2026-04-02T09:00:00+09:00'),
      said('48時間たつ', 'clock', null, 'NSSの時計', '2026-04-02T09:00:00+09:00'),
      said('2026-05-11 になる', 'clock', null, 'NSSの時計', '2026-05-11T09:00:00+09:00'),
    ]).toEqual([
      'Press the "詳細" button in the row of 260001A.', 'Press the "契約内容確認" link.', 'Tick "再発行" in the row of 00001A.', 'Open the link in the e-mail "件名".',
      'Follow the link "こちら" and read the page.', 'Check the table "申込情報".', '"承認通知を出力する" cannot be pressed yet.', 'Note down "仮パスワード".',
      'User ID 1ANABA0A can no longer perform the NACCS task "TCC".', '1 business day later.', '48 hours later.', 'It is now 2026-05-11.',
    ]);
  });
});

test.describe('部分ごとの作り直し', () => {
  test('長い場面は20秒ごとに切り、合わせると元のとおり。後ろが変わっても前は残る', () => {
    const beat = beats[0]!;
    const long = (last: number): Storyboard => ({ ...storyboard, segments: [{ ...storyboard.segments[0]!, beats: [300, 300, 100, 450, 80, last].map((frames) => ({ ...beat, frames })) }] });
    const pieces = piecesOf(long(500));
    expect(pieces.map(({ beats: some }) => some.map(({ frames }) => frames))).toEqual([[300, 300], [100, 450], [80, 500]]);
    expect(pieceKeys(long(510)).map((key, index) => key === pieceKeys(long(500))[index])).toEqual([true, true, false]);
  });

  const changed = (other: Storyboard): string[] => {
    const keys = pieceKeys(other);
    return pieceKeys(storyboard).flatMap((key, index) => (key === keys[index] ? [] : [piecesOf(storyboard)[index]?.anchor ?? '']));
  };

  test('同じものからは同じ鍵ができ、どれも違う', () => {
    const keys = pieceKeys(plan(sampleGuide(), sampleTake()));
    expect(keys).toEqual(pieceKeys(storyboard));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
  });

  test('文を変えると、そのステップだけが変わる', () => {
    const other: Guide = JSON.parse(JSON.stringify(guide).replace('半角数字8桁', '半角の数字8桁')) as Guide;
    expect(changed(plan(other, take))).toEqual(['step-02']);
  });

  test('見出しを変えても、ほかのステップは変わらない', () => {
    const other: Guide = JSON.parse(JSON.stringify(guide).replaceAll('変更内容を入力する', '変更の内容を入力する')) as Guide;
    expect(changed(plan(other, take))).toEqual(['step-02']);
  });

  test('画像が変わると、それを映すステップだけが変わる', () => {
    // Of the same size: only what it shows is another thing.
    const altered = sampleTake({ 'pictures/008.png': createCanvas(1440, 1300).toBuffer('image/png') });
    expect(changed(plan(sampleGuide(altered), altered))).toEqual(['step-03']);
  });

  test('画像の置き場所だけが変わっても、何も変わらない', () => {
    const moved = JSON.parse(JSON.stringify(take).replaceAll('pictures/', 'elsewhere/')) as typeof take;
    expect(changed(plan(sampleGuide(moved), moved))).toEqual([]);
  });
});

test.describe('文字', () => {
  test('フォントにない文字は、ある文字で書く', () => {
    expect(missingIn('申込①②⑳●「」【】・…℡㌧髙﨑〓→')).toEqual([]);
    expect(missingIn('☑𠮷')).toEqual(['☑', '𠮷']);
    expect(drawable('☑で選択\n𠮷野')).toBe('✓で選択 〓野');
  });

  test('どんな文字列でも、描けない文字は残らない', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(missingIn(drawable(text))).toEqual([]); }), { numRuns: 300 });
  });
});
