import { z } from 'zod';

/** How strict a course is. */
export const rulesSchema = z.strictObject({
  /** May trainees ask for hints? */
  hints: z.boolean(),
  /** Must a mistake be mended before it goes on? */
  mend: z.boolean(),
  /** Must every text be typed as it stands in the task? */
  exact: z.boolean(),
  /** Ends with a score and a certificate. */
  test: z.boolean(),
  /** Points of 100 from which a test is passed; 70 where nothing is said. */
  passMark: z.int().min(0).max(100).optional(),
  /** Who does what NACCSセンター does. */
  centre: z.enum(['itself', 'trainer']),
});
export type Rules = z.output<typeof rulesSchema>;

/** Where a trainee sits. */
export const seatSchema = z.strictObject({
  /** Counted from 1. */
  number: z.int().positive(),
  name: z.string(),
  /** What his address ends with; whoever has it sits there. */
  token: z.string(),
  /** Index of the procedure in hand. */
  current: z.int().nonnegative(),
});
export type SeatRecord = z.output<typeof seatSchema>;

/** A course, as its file keeps it. */
export const courseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  /** Ids of the procedures, in the order in which they are practised. */
  procedures: z.array(z.string()).min(1),
  rules: rulesSchema,
  /** Of the NSS of every seat. */
  seed: z.int().nonnegative(),
  /** Real time, epoch milliseconds. */
  openedAt: z.number(),
  seats: z.array(seatSchema),
});
export type Course = z.output<typeof courseSchema>;

/** What a trainer asks for. */
export interface CourseWish {
  readonly title: string;
  readonly procedures: readonly string[];
  readonly names: readonly string[];
  readonly rules: Rules;
}
