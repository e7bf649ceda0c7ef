import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api';

/** A drawn line, as the reader sees the page: from the left, from the top; `from` < `to` along it, `at` across. */
export interface Rule {
  readonly isAcross: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Points: a filled shape that is thinner is a line; a line that is shorter belongs to a picture. */
const [THIN, SHORT] = [2.5, 6];
/** A page with more lines than that is a drawing. */
const MOST = 4_000;

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];

/** Lines that are drawn on a page: borders of tables and boxes. */
export async function rulesOf(page: PDFPageProxy): Promise<Rule[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill]);
  const rules: Rule[] = [];
  let matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const saved: Matrix[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[] | null;
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operator === OPS.transform) matrix = times(matrix, args as unknown as Matrix);
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(args?.[0])) matrix = times(matrix, args[0] as unknown as Matrix);
    if (operator !== OPS.constructPath || rules.length > MOST) continue;
    const [paint, [path]] = args as [number, [Float32Array | null]];
    if (path === null || !(strokes.has(paint) || fills.has(paint))) continue;
    for (const shape of shapesOf(path, matrix)) rules.push(...(strokes.has(paint) ? edges(shape) : thin(shape)));
  }
  return rules;
}

type Point = readonly [number, number];

/** Corners of each part of a path. It is a row of numbers: what to do (0 move, 1 line, 2 and 3 curves, 4 close) and where to. */
function shapesOf(path: Float32Array, [a, b, c, d, e, f]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  const lengths = [2, 2, 6, 4, 0];
  for (let at = 0; at < path.length;) {
    const operation = path[at] ?? 4;
    const length = lengths[operation] ?? 0;
    const [x = 0, y = 0] = path.subarray(at + 1 + length - 2, at + 1 + length);
    const point = [a * x + c * y + e, b * x + d * y + f] as const;
    const shape = shapes.at(-1);
    if (operation === 0) shapes.push([point]);
    else if (operation === 4) shape?.push(shape[0] ?? point);
    else shape?.push(point);
    at += 1 + length;
  }
  return shapes;
}

function edges(shape: readonly Point[]): Rule[] {
  return shape.flatMap((to, index) => {
    const from = shape[index - 1];
    return from === undefined ? [] : line(from, to);
  });
}

function thin(shape: readonly Point[]): Rule[] {
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THIN) return line([left, y], [right, y]);
  return right - left <= THIN ? line([x, top], [x, bottom]) : [];
}

function line([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height < 0.5 && width >= SHORT) return [{ isAcross: true, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  return width < 0.5 && height >= SHORT ? [{ isAcross: false, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) }] : [];
}
