import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context as Request, Hono } from 'hono';
import type { Classroom, OpenCourse } from '../classroom';
import { comeIn, isTrainer, seatOf } from '../doors';
import { paths } from '../paths';
import type { Seat } from '../seat/seat';
import { join } from '../views/join';
import { certificate } from './certificate';
import { mistakeColumns, mistakeRows, resultColumns, resultRows } from './columns';
import { csv, table, workbook } from './files';
import { home } from './home';
import { intervalFrom, live } from './live';
import { outcome } from './outcome';
import { links, removal } from './papers';
import { resultOf, resultsOf } from './result';
import { traineePage } from './trainee-page';
import { readWish } from './wish';

type Answer = Response | Promise<Response>;

const stylesheet = readFileSync(path.join(__dirname, 'trainer.css'), 'utf8');

/** The trainer's pages: opening courses, who is where, exports, and NACCSセンター where the trainer answers for it. */
export function trainerPages(app: Hono, classroom: () => Classroom, key: string, now: () => number): void {
  const onlyTrainer = async (c: Request, next: () => Promise<void>) => (isTrainer(c, key) ? next() : join(c));
  const ofCourse = (work: (c: Request, open: OpenCourse) => Answer) => (c: Request): Answer => {
    const open = classroom().course(c.req.param('id') ?? '');
    return open ? work(c, open) : c.redirect(paths.home, 303);
  };
  const ofTrainee = (work: (c: Request, open: OpenCourse, seat: Seat) => Answer) => ofCourse((c, open) => {
    const seat = open.seats.find((one) => String(one.seat.number) === c.req.param('seat'));
    return seat ? work(c, open, seat) : c.redirect(paths.course(open.course.id), 303);
  });
  const backTo = (c: Request, { course }: OpenCourse): Response => c.redirect(paths.course(course.id), 303);

  app.get(paths.trainerStylesheet, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }));
  app.get('/practice/trainer/:key', (c) => {
    if (c.req.param('key') !== key) return join(c, 404);
    comeIn(c, key);
    return c.redirect(paths.home, 303);
  });
  app.get(paths.home, (c) => {
    if (isTrainer(c, key)) return home(c, classroom());
    return seatOf(c, classroom()) ? c.redirect(paths.sheet, 303) : join(c, 200);
  });
  certificates(app, classroom);

  app.use(paths.courses, onlyTrainer);
  app.use('/practice/courses/*', onlyTrainer);
  app.post(paths.courses, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const read = readWish(form);
    if ('errors' in read) return home(c, classroom(), form, read.errors);
    return c.redirect(paths.course(classroom().openCourse(read.wish).course.id), 303);
  });
  app.get('/practice/courses/:id', ofCourse((c, open) => live(c, open, intervalFrom(c.req.query('every')), now())));
  app.get('/practice/courses/:id/links', ofCourse(links));
  app.get('/practice/courses/:id/removal', ofCourse(removal));
  app.post('/practice/courses/:id/removal', ofCourse(async (c, { course }) => {
    await classroom().remove(course.id);
    return c.redirect(paths.home, 303);
  }));
  app.post('/practice/courses/:id/centre', ofCourse(async (c, open) => {
    await Promise.all(resultsOf(open).filter(({ status }) => status === 'waiting' || status === 'trouble').map(({ seat }) => seat.actAsCentre()));
    return backTo(c, open);
  }));
  exporting(app, ofCourse);
  app.get('/practice/courses/:id/seats/:seat', ofTrainee(traineePage));
  app.get('/practice/courses/:id/seats/:seat/certificate.pdf', ofTrainee((c, _, seat) => certificateOf(c, seat)));
  app.post('/practice/courses/:id/seats/:seat/centre', ofTrainee(async (c, open, seat) => {
    await seat.actAsCentre();
    return backTo(c, open);
  }));
  app.post('/practice/courses/:id/seats/:seat/start-over', ofTrainee(async (c, open, seat) => {
    const { sure } = await c.req.parseBody();
    if (sure === '1') await seat.startOver();
    return c.redirect(paths.trainee(open.course.id, seat.seat.number), 303);
  }));
}

/** The trainee's own result of a test. */
function certificates(app: Hono, classroom: () => Classroom): void {
  const ofTest = (work: (c: Request, seat: Seat) => Answer) => (c: Request): Answer => {
    const seat = seatOf(c, classroom());
    if (!seat) return join(c);
    return seat.course.rules.test ? work(c, seat) : c.redirect(paths.sheet, 303);
  };
  app.get(paths.certificate, ofTest(outcome));
  app.get(paths.certificateFile, ofTest(certificateOf));
}

async function certificateOf(c: Request, seat: Seat): Promise<Response> {
  const result = resultOf(seat);
  if (!result.hasPassed) return c.redirect(paths.certificate, 303);
  return file(c, await certificate(result), `合格証_${seat.seat.name}.pdf`, 'application/pdf');
}

function exporting(app: Hono, ofCourse: (work: (c: Request, open: OpenCourse) => Answer) => (c: Request) => Answer): void {
  const CSV = 'text/csv; charset=utf-8';
  app.get('/practice/courses/:id/results.csv', ofCourse((c, open) => file(c, csv(resultColumns, resultRows(open.course, resultsOf(open))), `${open.course.title}_結果.csv`, CSV)));
  app.get('/practice/courses/:id/mistakes.csv', ofCourse((c, open) => file(c, csv(mistakeColumns, mistakeRows(open.course, resultsOf(open))), `${open.course.title}_誤り.csv`, CSV)));
  app.get('/practice/courses/:id/results.xlsx', ofCourse(async (c, open) => {
    const { course } = open;
    const results = resultsOf(open);
    const bytes = await workbook([table('結果', resultColumns, resultRows(course, results)), table('誤り', mistakeColumns, mistakeRows(course, results))]);
    return file(c, new Uint8Array(bytes), `${course.title}_結果.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  }));
}

/** Answers with a file to be kept under this name. */
function file(c: Request, contents: string | Uint8Array, name: string, type: string): Response {
  const safe = name.replace(/[\\/:*?"<>|]/g, '_');
  const ending = /\.[a-z]+$/.exec(name)?.[0] ?? '';
  return c.body(typeof contents === 'string' ? contents : new Uint8Array(contents), 200, {
    'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="practice${ending}"; filename*=UTF-8''${encodeURIComponent(safe).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  });
}
