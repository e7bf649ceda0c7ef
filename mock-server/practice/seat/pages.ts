import type { PageView } from '../page/view';

const KEPT = 80;

interface Seen {
  readonly browser: string;
  readonly address: string;
  readonly page: PageView;
}

/** The pages that a trainee's browsers have got lately: what he sends comes from one of them. */
export class Pages {
  private readonly kept = new Map<string, Seen>();

  /** @param browser tells several browsers of one trainee apart @param address path and query */
  put(browser: string, address: string, page: PageView): void {
    const key = `${browser}\n${address}`;
    this.kept.delete(key);
    this.kept.set(key, { browser, address, page });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  /** … of that browser, or of another where it has none: logging in changes what a browser is known by. */
  get(browser: string, address: string): PageView | undefined {
    return (this.kept.get(`${browser}\n${address}`) ?? [...this.kept.values()].findLast((seen) => seen.address === address))?.page;
  }

  clear(): void {
    this.kept.clear();
  }
}
