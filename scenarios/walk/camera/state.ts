import type { Settings } from './in-page';

/**
 * Everything that decides what a page looks like, once it has been set up for its picture: two pages in the same state look the same.
 * Where links and forms lead to, which differs from run to run, is not seen. Runs in the page, therefore without anything from outside.
 * @returns null for a page that shows what its own text does not hold, such as images
 */
export function stateOf(instead: Settings['instead']): string | null {
  if (document.querySelector('img, svg, canvas, video, iframe, object, embed') !== null) return null;
  const replaced = (text: string): string => instead.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
  const html = replaced(document.documentElement.outerHTML).replace(/ (?:href|action|formaction|name|for|value|src)="[^"]*"/g, '');
  const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input:not([type="hidden"]), textarea, select, button')].map((input) => {
    const isOn = input instanceof HTMLInputElement && input.checked;
    return [input.type === 'password' ? input.value.length : input.value, isOn, input instanceof HTMLSelectElement && input.selectedIndex];
  });
  const styles = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const active = [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body);
  return JSON.stringify([navigator.userAgent, devicePixelRatio, innerWidth, innerHeight, document.activeElement?.matches(':focus-visible'), active, inputs, styles, html]);
}
