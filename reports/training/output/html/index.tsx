import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { illustrations, plainPicture } from '../illustrations';
import { FILES, type Format, type Material } from '../../material';
import { GuidePage, type Inlined, type Inlines } from './page';

const css = readFileSync(path.join(__dirname, 'style.css'), 'utf8');
const inlined = (type: string, bytes: Buffer): Inlined => `data:${type};base64,${bytes.toString('base64')}`;
const png = (bytes: Buffer): Inlined => inlined('image/png', bytes);

/** `guide.html`: one file that holds film, captions and all pictures. */
export const writeHtml: Format = async (material) => writeFile(path.join(material.folder, FILES.html), await guidePage(material, { withFilm: true }));

/**
 * A guide as one HTML page that loads nothing.
 * @param withFilm the film makes up most of the page; what is printed goes without it
 */
export async function guidePage(material: Material, { withFilm }: { readonly withFilm: boolean }): Promise<string> {
  const { guide } = material;
  const drawn = await illustrations(material);
  const inlines: Inlines = {
    film: withFilm && material.film !== null ? await film(material) : null,
    views: new Map([...drawn].map(([view, { png: bytes, width, height, alt }]) => [view, { source: png(bytes), width, height, alt }])),
    mails: new Map(await Promise.all(guide.mails.flatMap((mail) => (mail.picture === null ? [] : [plainPicture(material, mail.picture).then((bytes) => [mail, png(bytes)] as const)])))),
    files: new Map(await Promise.all(guide.files.map(async (file) => [file, (await Promise.all(file.pages.map((page) => plainPicture(material, page)))).map(png)] as const))),
  };
  return `<!doctype html>\n${String(<GuidePage guide={guide} inlines={inlines} css={css} />)}\n`;
}

async function film({ folder, language }: Material): Promise<NonNullable<Inlines['film']>> {
  const [source, captions, chapters, poster] = await Promise.all([FILES.film, FILES.vtt, FILES.chapters, FILES.poster].map((name) => readFile(path.join(folder, name))));
  return { source: inlined('video/mp4', source!), captions: inlined('text/vtt', captions!), chapters: inlined('text/vtt', chapters!), poster: png(poster!), language };
}
