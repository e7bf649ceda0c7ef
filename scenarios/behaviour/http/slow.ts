import { request } from 'node:http';
import { encoded, type Form } from './forms';

/**
 * Sends the head of a form, and its content only when asked to: what NSS looks up before it has read the form may have become
 * something else by then.
 * @param base address of NSS without trailing slash
 * @returns once NSS has begun to answer: sends the content, gives the status of the answer
 */
export function begun(base: string, path: string, form: Form, headers: Readonly<Record<string, string>> = {}): Promise<() => Promise<number>> {
  const content = encoded(form).toString();
  return new Promise((resolve, reject) => {
    const sending = request(base + path, {
      method: 'POST', agent: false,
      headers: { origin: base, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(content), expect: '100-continue', ...headers },
    });
    const status = new Promise<number>((answered) => { sending.once('response', (answer) => { answer.resume(); answered(answer.statusCode ?? 0); }); });
    sending.once('error', reject).once('continue', () => resolve(() => { sending.end(content); return status; }));
    sending.flushHeaders();
  });
}
