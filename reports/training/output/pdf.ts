import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FILES, type Format } from '../material';
import { guidePage } from './html';

const small = 'font-size:8px;width:100%;padding:0 12mm;color:#444;font-family:sans-serif';

/** `guide.pdf`: the page as it prints, with bookmarks from its headings and page numbers. */
export const writePdf: Format = async (material) => {
  const context = await material.browser.newContext({ locale: 'ja-JP', offline: true, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await page.setContent(await guidePage(material, { withFilm: false }), { waitUntil: 'load' });
    await writeFile(path.join(material.folder, FILES.pdf), await page.pdf({
      format: 'A4', outline: true, tagged: true, printBackground: true, displayHeaderFooter: true, headerTemplate: '<span></span>',
      footerTemplate: `<div style="${small};display:flex;justify-content:space-between"><span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      margin: { top: '14mm', bottom: '16mm', left: '14mm', right: '14mm' },
    }));
  } finally {
    await context.close();
  }
};
