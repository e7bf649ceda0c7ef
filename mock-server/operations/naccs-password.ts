import { seededCode, type Context } from '../context';
import { isNaccsPassword } from '../domain/naccs-password';

/**
 * The password that a 利用者ID has on NACCS (E-04: each has its own). It follows from the seed and the ID, so that nothing
 * keeps it; without I, O, 0 and 1, which are taken for one another (E-13).
 */
export function naccsPassword({ seed }: Pick<Context, 'seed'>, userId: string): string {
  for (let number = 1; ; number += 1) {
    const password = seededCode(seed(), `naccsPassword:${userId}`, number, 8);
    if (isNaccsPassword(password)) return password;
  }
}
