/** What a file may cost; beyond that it is refused with a message. */
export const limits = {
  /** Bytes of a file. */
  file: 100 * 1024 * 1024,
  /** Bytes of a text, Markdown or HTML file: their trees take many times that. */
  text: 20 * 1024 * 1024,
  /** Pages of a PDF. */
  pages: 5_000,
  /** Bytes of one part of a .docx, unpacked. */
  part: 64 * 1024 * 1024,
  /** Pixels of a page that is drawn to be read. */
  pixels: 20_000_000,
  /** Milliseconds without progress (a page of a PDF, any other file as a whole). */
  standstill: 60_000,
  /** The same where pictures are read. */
  standstillOcr: 180_000,
  /** Bytes by which the memory of the process may grow. */
  memory: 1_500 * 1024 * 1024,
} as const;

/** @returns `100MB` */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)}MB`;
