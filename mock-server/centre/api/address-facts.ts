import { boardPaths } from '../../ui/board-paths';
import { paths } from '../../ui/paths';
import { hosts, OLD_BOARD } from '../../vocabulary/addresses';
import type { PublishedFact } from '../../vocabulary/facts';
import type { Mark } from '../../vocabulary/mark';
import { mailFrame } from '../../vocabulary/mails';
import { rules } from '../../vocabulary/rules';
import { screens, type ScreenId } from '../../vocabulary/screens';

const board = hosts.NACCS掲示板;

/** Pages whose address is called otherwise than their screen. */
const screenOf: Readonly<Record<string, ScreenId>> = { board: 'boardTop', use: 'boardUse', simulation: 'boardSimulation' };

const address = (name: string, values: readonly string[], names: readonly string[], mark: Mark): PublishedFact =>
  ({ id: `URL ${name}`, text: `${name}のアドレスは ${values[0]}`, kind: 'url', values, terms: [names], mark });

/** A page of the board, where it is now and where it was; folders name their index page as well. */
const onBoard = (name: string, path: string, names: readonly string[], mark: Mark): PublishedFact => address(
  name, [path, ...(path.endsWith('/index.html') ? [path.slice(0, -'index.html'.length)] : [])].flatMap((each) => [board + each, board + OLD_BOARD + each]), names, mark,
);

/** The addresses of the documents under which the bundled NSS answers. */
export function addressFacts(): PublishedFact[] {
  const pages = Object.entries(boardPaths).flatMap(([key, path]): [ScreenId, string][] => {
    const screen = screenOf[key] ?? key;
    return screen in screens && typeof path === 'string' ? [[screen as ScreenId, path]] : [];
  });
  return [
    address('ログイン画面', [hosts.NACCSサポートシステム + paths.login], ['ログイン', mailFrame.nss], rules['D-01'].mark),
    address('仮ログインのログイン画面', [hosts.NACCSサポートシステム + paths.temporaryLogin], ['ログイン専用', '仮ログイン'], 'assumed: S1 1. names ログイン専用URL, its form is unknown'),
    ...pages.map(([id, path]) => {
      const { name, title, mark } = screens[id];
      return onBoard(name, path, [...new Set([name, title, ...(id === 'nssGuide' ? [mailFrame.guide.name] : [])])], mark);
    }),
    onBoard('通関士証票番号の登録（PDF）', paths.brokerManualPdf, ['通関士証票番号'], 'documented: S3 step 21'),
    address(screens.cpManual.name, [hosts.サイバーポート + paths.cpManual], [screens.cpManual.name, 'NACCS連携'], screens.cpManual.mark),
  ];
}
