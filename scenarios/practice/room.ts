import { createNss } from '../../mock-server/app';
import { createPractice, type Practice, type PracticeOptions } from '../../mock-server/practice';
import type { Rules } from '../../mock-server/practice/course';
import type { Seat } from '../../mock-server/practice/seat/seat';

export interface Room extends Practice {
  readonly url: string;
  /** Opens a course and gives its seats. */
  seats(procedures: readonly string[], names: readonly string[], rules?: Partial<Rules>): readonly Seat[];
}

const freely: Rules = { hints: true, mend: false, exact: false, test: false, centre: 'itself' };

/** A class room, on a free port unless told. Mails go where `smtp` says; nothing listens there unless told. */
export async function classRoom({ port = 0, ...options }: Partial<PracticeOptions> & { readonly port?: number } = {}): Promise<Room> {
  const smtp = options.smtp ?? { host: '127.0.0.1', port: 9 };
  const practice = createPractice({ folder: null, smtp, own: (publicUrl) => createNss({ smtp, publicUrl }), ...options });
  const url = await practice.listen(port);
  return {
    ...practice, url,
    seats: (procedures, names, rules = {}) => practice.classroom.openCourse({ title: '研修', procedures, names, rules: { ...freely, ...rules } }).seats,
  };
}
