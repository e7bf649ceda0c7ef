import { createHash } from 'node:crypto';
import type { Finding } from '../model';
import { folded } from '../text';

/** Gives findings ids that stay the same as long as the step and the content do; a second one of the same content gets `-2`. */
export function identified(findings: readonly Omit<Finding, 'id'>[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { diagnosis, step, found, expected, quote } = finding;
    const content = [diagnosis, step ?? '', folded(found ?? quote), folded(expected ?? '')].join('\n');
    const id = `${diagnosis}-${createHash('sha1').update(content).digest('hex').slice(0, 8)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, ...finding };
  });
}
