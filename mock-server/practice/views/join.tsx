import type { Context as Request } from 'hono';
import { frame } from './frame';

/** For somebody who has no seat: how to get one. */
export const join = (c: Request, status: 200 | 403 | 404 = 403) => frame(c, '練習への参加', (
  <>
    <p>ここはNSSの練習用の環境です。練習を始めるには、講師から受け取った、あなた専用のアドレスを開いてください。</p>
    <p>アドレスを開いたことがあるのにこの画面が表示される場合は、同じアドレスをもう一度開いてください。続きから練習できます。</p>
    <p>講師の方は、<code>npm run serve -- --practice</code> を実行したときに表示される「講師」のアドレスを開いてください。</p>
  </>
), { status });
