import type { Child } from 'hono/jsx';
import { BoardLink } from '../layout';
import { Answer } from './answer';

/** What to decide before applying: S4 prints this page's address without its text; the answer is what S4 p. 1 asks for. */
export const applicationQuestion = (): Child => (
  <Answer further={['boardUse', 'newApplicationGuide', 'boardTerms']}>
    <p>次の3つをお決めのうえ、お申し込みください。</p>
    <ol>
      <li>アクセス回線（<BoardLink to="accessLines" />）</li>
      <li>処理方式（<BoardLink to="methodGuide" />）</li>
      <li>利用料金プラン（<BoardLink to="planGuide" />）</li>
    </ol>
    <p>お申込みの前に<BoardLink to="boardTerms" />をお読みください。</p>
  </Answer>
);
