import { createNss } from '../../mock-server/app';
import { createPractice } from '../../mock-server/practice';
import { serveAsChild } from './child';

/** A class room as a trainer opens one, kept in a folder. It tells its address and each seat's token and login. */
serveAsChild(async ({ folder, trainees, procedure }: { folder: string; trainees: number; procedure: string }) => {
  // Nobody listens on port 1: mails stay in the outbox.
  const smtp = { host: '127.0.0.1', port: 1 };
  const practice = createPractice({ folder, smtp, own: (publicUrl) => createNss({ smtp, publicUrl }) });
  const url = await practice.listen();
  const { seats } = practice.classroom.openCourse({
    title: '測定', procedures: [procedure], names: Array.from({ length: trainees }, (_, index) => `受講者${index + 1}`),
    rules: { hints: true, mend: false, exact: false, test: false, centre: 'itself' },
  });
  const logins = await Promise.all(seats.map(async (seat) => {
    const [account] = await seat.accounts();
    return { token: seat.seat.token, loginId: account?.loginId, password: account?.password };
  }));
  return JSON.stringify({ url, logins });
});
