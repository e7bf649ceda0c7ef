/** Control characters, which move the cursor, end an XML file or hide text, and those that turn the direction of writing around. */
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/**
 * The same data with every such character in its texts replaced by `�`: visible, and of the same length, so that offsets stay.
 * A document is written by anybody; what is done once here, no output can forget.
 */
export function harmless<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd').replace(harmful, '\ufffd') as T;
  if (Array.isArray(value)) return value.map(harmless) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmless(inner)])) as T;
}
