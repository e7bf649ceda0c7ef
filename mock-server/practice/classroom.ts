import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { procedures } from '../../scenarios/procedures';
import { courseSchema, type Course, type CourseWish, type SeatRecord } from './course';
import { Folder } from './seat/folder';
import { Seat, type Room } from './seat/seat';

const FILE = 'course.json';

/** A course with the seats of its trainees. */
export interface OpenCourse {
  readonly course: Course;
  readonly seats: readonly Seat[];
}

/** All courses of a class room. What is in its folder is there again after a restart. */
export class Classroom {
  private readonly open = new Map<string, { course: Course; seats: readonly Seat[] }>();
  private readonly byToken = new Map<string, Seat>();

  /** @param folder where everything is kept; one without a place keeps nothing */
  constructor(private readonly room: Room, private readonly folder: Folder) {
    if (folder.place === null) return;
    mkdirSync(folder.place, { recursive: true });
    for (const name of readdirSync(folder.place).sort()) {
      const kept = courseSchema.safeParse(folder.within(name).read(FILE));
      if (kept.success && kept.data.procedures.every((id) => procedures.some((procedure) => procedure.id === id))) this.add(kept.data);
    }
  }

  /** The newest first. */
  courses(): readonly OpenCourse[] {
    return [...this.open.values()].sort((one, other) => other.course.openedAt - one.course.openedAt);
  }

  course(id: string): OpenCourse | undefined {
    return this.open.get(id);
  }

  seat(token: string | undefined): Seat | undefined {
    return token === undefined ? undefined : this.byToken.get(token);
  }

  /** Opens a course, with a seat for each name. @param wish checked already: known procedures, at least one of them and one name */
  openCourse({ title, procedures: ids, names, rules }: CourseWish, seed = 1): OpenCourse {
    const openedAt = this.room.now();
    const seats = names.map((name, index): SeatRecord => ({ number: index + 1, name, token: randomBytes(18).toString('base64url'), current: 0 }));
    // In a test nobody is told anything.
    const strict = { ...rules, hints: rules.hints && !rules.test };
    const course: Course = { id: `${openedAt.toString(36)}-${randomBytes(3).toString('hex')}`, title, procedures: [...ids], rules: strict, seed, openedAt, seats };
    this.keep(course);
    return this.add(course);
  }

  /** Ends a course and forgets all of it. */
  async remove(id: string): Promise<void> {
    const found = this.open.get(id);
    if (!found) return;
    this.open.delete(id);
    for (const seat of found.seats) this.byToken.delete(seat.seat.token);
    await Promise.all(found.seats.map((seat) => seat.close()));
    this.folder.within(id).remove();
  }

  async close(): Promise<void> {
    await Promise.all([...this.byToken.values()].map((seat) => seat.close()));
  }

  private add(course: Course): OpenCourse {
    const entry: { course: Course; seats: readonly Seat[] } = { course, seats: [] };
    entry.seats = course.seats.map((seat) => new Seat(course, seat, this.room, this.folder.within(course.id).within(String(seat.number)), (now) => {
      entry.course = { ...entry.course, seats: entry.course.seats.map((one) => (one.number === now.number ? now : one)) };
      this.keep(entry.course);
    }));
    this.open.set(course.id, entry);
    for (const seat of entry.seats) this.byToken.set(seat.seat.token, seat);
    return entry;
  }

  private keep(course: Course): void {
    this.folder.within(course.id).write(FILE, course);
  }
}
