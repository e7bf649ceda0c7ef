export interface ReadOptions {
  /** Read pages that are pictures. */
  readonly ocr: boolean;
  /** Called as pages are read. @param total null where it is not known or the format has no pages */
  readonly onProgress?: (done: number, total: number | null) => void;
}
