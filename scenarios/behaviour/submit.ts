import type { Page } from '../../fixtures';

/** The inputs of a form by name: what stands in them, and the message at each, null where it has none. */
type Inputs = Readonly<Record<string, { readonly message: string | null; readonly value: string }>>;

/** What NSS has made of a form. */
export interface Answer {
  readonly status: number;
  readonly inputs: Inputs;
}

/**
 * Sends the form of a screen once for each of several ways to fill it in, everything else as it stands, without leaving
 * the page: what a browser would send, but many times faster, and also what cannot be typed.
 * @param path where the screen is
 * @param name of any input of the form
 * @param wishes values by name
 * @returns also the inputs as they were before anything was sent
 */
export function submitEach(page: Page, path: string, name: string, wishes: readonly Readonly<Record<string, string>>[]): Promise<{ shown: Inputs; answers: Answer[] }> {
  return page.evaluate(async ([address, input, forms]) => {
    const parse = async (response: Response): Promise<Document> => new DOMParser().parseFromString(await response.text(), 'text/html');
    const inputsOf = (screen: Document): Inputs => {
      const inputs = [...screen.querySelectorAll<HTMLInputElement>('main :is(input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea)')];
      return Object.fromEntries(inputs.map((one) => {
        const isInvalid = one.getAttribute('aria-invalid') === 'true';
        const message = isInvalid ? screen.getElementById(one.getAttribute('aria-errormessage') ?? '')?.textContent : null;
        return [one.name, { message: message ?? null, value: one.value }];
      }));
    };
    const screen = await parse(await fetch(address));
    const form = (screen.getElementById(input) as HTMLInputElement | null)?.form;
    if (!form) throw new Error(`${input} stands in no form on ${address}`);
    const to = new URL(form.getAttribute('action') ?? '', new URL(address, location.href));
    const answers: Answer[] = [];
    for (const values of forms) {
      const body = new URLSearchParams([...new FormData(form)].flatMap(([key, part]) => (typeof part === 'string' ? [[key, part]] : [])));
      for (const [key, value] of Object.entries(values)) body.set(key, value);
      const response = form.method === 'get' ? await fetch(`${to.pathname}?${body}`) : await fetch(to, { method: 'POST', body });
      answers.push({ status: response.status, inputs: inputsOf(await parse(response)) });
    }
    return { shown: inputsOf(screen), answers };
  }, [path, name, wishes] as const);
}
