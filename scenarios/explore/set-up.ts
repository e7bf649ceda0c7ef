import type { Centre } from './drive/centre';
import { accountOf, offices } from './oracle/office';

/** Makes the three offices in an NSS that is new or has been reset. */
export async function setUp(centre: Centre): Promise<void> {
  for (const office of offices()) await centre.must('POST', 'accounts', accountOf(office));
}
