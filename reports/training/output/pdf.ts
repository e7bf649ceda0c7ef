import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FILES, type Format } from '../material';
import { guidePage } from './html';

const small = 'font-size:8px;width:100%;padding:0 12mm;color:#444;font-family:sans-serif';

/** `guide.pdf`: the page as it prints, with bookmarks from its headings and page numbers. */
export const writePdf: Format = async (material) => {
  // Pictures make the page large: a browser reads it from a file in a third of the time that it takes to be told.
  const printed = path.join(material.folder, 'printed.html');
  await writeFile(printed, await guidePage(material, { withFilm: false }));
  const context = await material.browser.newContext({ locale: 'ja-JP', offline: true, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(printed).href);
    await writeFile(path.join(material.folder, FILES.pdf), await page.pdf({
      format: 'A4', outline: true, tagged: true, printBackground: true, displayHeaderFooter: true, headerTemplate: '<span></span>',
      footerTemplate: `<div style="${small};display:flex;justify-content:space-between"><span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      margin: { top: '14mm', bottom: '16mm', left: '14mm', right: '14mm' },
    }));
  } finally {
    await context.close();
    await rm(printed);
  }
};
