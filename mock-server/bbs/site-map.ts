import { paths } from '../ui/paths';
import { buttons, type ButtonId } from '../vocabulary/buttons';
import { screens, type ScreenId } from '../vocabulary/screens';

/** A page of the board: its address, and what leads to it. */
export interface BoardPage {
  readonly screen: ScreenId;
  readonly path: string;
  /** How links to it are called; its title where nothing is said. */
  readonly label?: ButtonId;
  /** Named by pages of its part, not by the header menu. */
  readonly deep?: true;
}

/** A part of the board, an item of the header menu. */
export interface BoardPart {
  /** In addresses: `?menu=nss` shows the item opened. */
  readonly key: string;
  readonly label: ButtonId;
  /** Its first page stands for it in the breadcrumb. */
  readonly pages: readonly [BoardPage, ...BoardPage[]];
}

const deep = true;

/** What the header menu, the lists beside the pages and the breadcrumb are made of. */
export const siteMap: readonly BoardPart[] = [
  { key: 'news', label: 'boardNews', pages: [
    { screen: 'boardTop', path: paths.board },
    { screen: 'newsInvoices', path: paths.newsInvoices },
    { screen: 'newsValidity', path: paths.newsValidity },
    { screen: 'newsCertificates', path: paths.newsCertificates },
    { screen: 'newsDeadline', path: paths.newsDeadline },
  ] },
  { key: 'nss', label: 'boardNss', pages: [
    { screen: 'nssGuide', path: paths.nssGuide, label: 'boardLogin' },
    { screen: 'newApplicationGuide', path: paths.newApplicationGuide },
    { screen: 'tradeGuide', path: paths.tradeGuide },
    { screen: 'replacementGuide', path: paths.replacementGuide },
    { screen: 'guideFirst1', path: paths.guideFirst1, deep },
    { screen: 'guideFirst2', path: paths.guideFirst2, deep },
    { screen: 'guideFirst3', path: paths.guideFirst3, deep },
    { screen: 'guideTerminals', path: paths.guideTerminals, deep },
    { screen: 'guideAbolition', path: paths.guideAbolition, deep },
    { screen: 'guideCyberPort', path: paths.guideCyberPort, deep },
    { screen: 'reasons', path: paths.reasons, deep },
    { screen: 'terminalGuide', path: paths.terminalGuide, deep },
    { screen: 'surveyGuide', path: paths.surveyGuide, deep },
  ] },
  { key: 'use', label: 'boardUse', pages: [
    { screen: 'boardUse', path: paths.use },
    { screen: 'accessLines', path: paths.accessLines },
    { screen: 'methodGuide', path: paths.methodGuide },
    { screen: 'planGuide', path: paths.planGuide },
    { screen: 'boardSimulation', path: paths.simulation },
    { screen: 'leadTimes', path: paths.leadTimes },
    { screen: 'packageGuide', path: paths.packageGuide },
    { screen: 'storageService', path: paths.storageService },
    { screen: 'packageSetup', path: paths.packageSetup, label: 'boardSetup', deep },
  ] },
  { key: 'rules', label: 'boardRules', pages: [
    { screen: 'schedule', path: paths.schedule },
    { screen: 'boardTerms', path: paths.boardTerms },
    { screen: 'brokerManual', path: paths.brokerManual },
  ] },
  { key: 'questions', label: 'boardQuestions', pages: [
    { screen: 'questions', path: paths.questions },
    { screen: 'applicationQuestion', path: paths.applicationQuestion, deep },
    { screen: 'idNumbers', path: paths.idNumbers, deep },
    { screen: 'singleSignOn', path: paths.singleSignOn, deep },
    { screen: 'statisticsGuide', path: paths.statisticsGuide, deep },
    { screen: 'planQuestion', path: paths.planQuestion, deep },
    { screen: 'reissueQuestion', path: paths.reissueQuestion, deep },
    { screen: 'lineQuestion', path: paths.lineQuestion, deep },
    { screen: 'helpdesk', path: paths.helpdesk },
  ] },
  { key: 'contact', label: 'boardContact', pages: [
    { screen: 'contactGuide', path: paths.contactGuide },
  ] },
];

/** How a page is called where something links to it. */
export const linkText = ({ screen, label }: BoardPage): string => (label ? buttons[label].text : screens[screen].title);

/** The part that a page belongs to, and its place there; undefined for the error page and for what is no page of the board. */
export function placeOf(screen: ScreenId): { readonly part: BoardPart; readonly page: BoardPage } | undefined {
  for (const part of siteMap) {
    const page = part.pages.find((one) => one.screen === screen);
    if (page) return { part, page };
  }
  return undefined;
}

/** A page by its screen. @throws Error for what is no page of the board */
export function pageFor(screen: ScreenId): BoardPage {
  const place = placeOf(screen);
  if (!place) throw new Error(`not a page of the board: ${screen}`);
  return place.page;
}
