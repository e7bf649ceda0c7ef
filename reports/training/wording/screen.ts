import type { ScreenAction, Value } from '../../../scenarios/procedures/types';
import { lookedAt } from './look';
import { isAskedFor, isHidden, type Moment, type Told } from './moment';
import { controlName, example, kindOf, partsOf, quoted, screenName } from './names';

const plain = (text: string): Told => ({ text, hint: null });

/** What is done on a screen. */
export function onScreen(moment: Moment<ScreenAction>): Told {
  const { action, entry } = moment;
  switch (action.do) {
    case 'open': return plain(`ブラウザーで${screenName(moment.screen)}を開きます。`);
    case 'fill': return filled({ ...moment, action });
    case 'choose': return chosen({ ...moment, action });
    case 'tick': return plain(`${inRow({ ...moment, action })}にチェックを付けます${rowExample(action)}。`);
    case 'upload': return plain(`${quoted(action.label)}ボタンを押して、添付するファイルを選びます${example(action.file)}。`);
    case 'press': return pressed({ ...moment, action });
    case 'follow': return plain(`${quoted(partsOf(action.label, entry.controls).own)}${kindOf(entry.action.role)}を押して、${screenName(action.opens)}の内容を確認します。`);
    case 'switchTab': return plain(`${quoted(action.label)}タブを開きます。`);
    case 'read': return noted(action.label, entry.action.value);
    case 'check': return plain(lookedAt({ ...moment, action }));
    case 'expectFile': return { text: `${quoted(action.label)}ボタンを押して、PDFを出力します。`, hint: `ファイル名の例：${entry.verified.flatMap((said) => /[^\s「」]+\.pdf/.exec(said)?.[0] ?? []).at(0) ?? 'PDF'}` };
    case 'expectDownload': return plain(`${quoted(action.label)}の一覧でファイル名を押して、添付したファイルを受け取ります${example(action.file)}。`);
  }
}

type Acted = ScreenAction & { readonly label: string; readonly row?: Value | undefined };

/** 「詳細」, or 控えておいた申込受付番号の行の「詳細」. */
function inRow({ action: { label, row }, entry }: Moment<Acted>): string {
  const name = controlName(label, entry.controls);
  if (row === undefined) return name;
  return isRemembered(row) ? `控えておいた${row.remembered}の行の${name}` : `該当する行の${name}`;
}

const isRemembered = (value: Value): value is { readonly remembered: string } => typeof value === 'object' && 'remembered' in value;

const rowExample = ({ row }: Acted): string => (typeof row === 'string' ? example(row) : '');

/** A control with what it is: 「次へ進む」ボタン, 「こちら」リンク（スケジュール）. */
function control({ action, entry }: Moment<ScreenAction & { readonly label: string }>): string {
  const { own, about } = partsOf(action.label, entry.controls);
  const kind = kindOf(entry.action.role);
  return about === null ? `${controlName(action.label, entry.controls)}${kind}` : `${quoted(own)}${kind}（${about}）`;
}

function pressed(moment: Moment<Extract<ScreenAction, { readonly do: 'press' }>>): Told {
  const { action, entry } = moment;
  const heading = /^見出し (.+)$/.exec(action.label)?.[1];
  const name = heading === undefined ? `${action.row === undefined ? control(moment) : `${inRow(moment)}${kindOf(entry.action.role)}`}` : `表の見出し${quoted(heading)}`;
  const text = `${name}を押します${rowExample(action)}。`;
  if (action.alert === undefined) return plain(text);
  const alert = entry.verified.flatMap((said) => /^エラー「(.+)」が表示された$/.exec(said)?.[1] ?? []).at(0) ?? '';
  return plain(`${text}「${alert.replace(/。$/, '')}」と表示され、先へは進めません。`);
}

function filled({ action, entry, step }: Moment<Extract<ScreenAction, { readonly do: 'fill' }>>): Told {
  const { value } = action;
  const name = controlName(action.label, entry.controls);
  const hint = entry.controls.find(({ label }) => label === partsOf(action.label, entry.controls).own)?.format ?? null;
  const shown = entry.action.value ?? '';
  if (isRemembered(value) && !isHidden(shown)) return { text: `${name}に、控えておいた${value.remembered}を入力します。`, hint };
  if (isHidden(shown)) return { text: `${name}を入力します。`, hint: '入力した文字は●で表示されます' };
  if (shown === '') return { text: `${name}は、必要に応じて入力します。`, hint };
  if (isAskedFor(shown, step)) return { text: `${name}に「${shown}」と入力します。`, hint };
  return { text: `${name}に入力します${example(shown)}。`, hint };
}

function chosen({ action, entry, step }: Moment<Extract<ScreenAction, { readonly do: 'choose' }>>): Told {
  const { option } = action;
  const name = controlName(action.label, entry.controls);
  return plain(isAskedFor(option, step) ? `${name}で「${option}」を選びます。` : `${name}で、あてはまるものを選びます${example(option)}。`);
}

/** Something to be noted down. */
export function noted(label: string, value: string | null): Told {
  if (value === null || isHidden(value)) return { text: `${quoted(label)}を控えます。`, hint: 'ほかの人に見られないよう、大切に保管してください' };
  return { text: `${quoted(label)}を控えます${example(value)}。`, hint: `${label}は、あとの手順で使います` };
}
