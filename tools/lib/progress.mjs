/** How far a long command has come, in percent, and how long it will still take. */

/** Before this much is done the remaining time would be a guess. */
const LEAST = 0.03;
const SECOND = 1000;

/**
 * @param {number} fraction 0 to 1
 * @param {number} startedAt milliseconds as of `Date.now()`
 * @returns {string} `[ 42%] 残り約1分20秒`
 */
export function howFar(fraction, startedAt, now = Date.now()) {
  const percent = `[${String(Math.floor(fraction * 100)).padStart(3)}%]`;
  if (fraction < LEAST || fraction >= 1) return percent;
  return `${percent} 残り約${inWords(((now - startedAt) * (1 - fraction)) / fraction)}`;
}

/** @param {number} milliseconds @returns {string} rounded up to what one can plan with */
function inWords(milliseconds) {
  const seconds = Math.max(1, Math.ceil(milliseconds / SECOND));
  if (seconds < 10) return `${seconds}秒`;
  const rounded = Math.ceil(seconds / 10) * 10;
  const [minutes, rest] = [Math.floor(rounded / 60), rounded % 60];
  return `${minutes === 0 ? '' : `${minutes}分`}${rest === 0 ? '' : `${rest}秒`}`;
}
