import type { CDPSession, Page } from '@playwright/test';

/** Takes pictures of whole pages, one pixel for each CSS pixel, as PNG. */
export class Pictures {
  private readonly sessions = new Map<Page, Promise<CDPSession>>();

  /**
   * Half the time of `page.screenshot`, and pictures are most of what a walk costs over bare clicks. Chromium refuses it now and
   * then on a busy machine; the slow way draws the page anew.
   */
  of(page: Page): Promise<Buffer> {
    return this.captured(page).catch(() => page.screenshot({ fullPage: true }));
  }

  private async captured(page: Page): Promise<Buffer> {
    let session = this.sessions.get(page);
    if (!session) this.sessions.set(page, session = page.context().newCDPSession(page));
    const { data } = await (await session).send('Page.captureScreenshot', { captureBeyondViewport: true, optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  }
}
