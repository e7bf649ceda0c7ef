import type { Person, Place } from '../../domain/contract';

/** How to get to a person, in one line. */
export const reach = ({ familyName, givenName, department, phone, email }: Person): string =>
  [`${familyName} ${givenName}`.trim(), department, phone, email].filter(Boolean).join(' ／ ');

/** A place of business in one line. */
export const whereabouts = ({ name, postalCode, address, phone }: Place): string =>
  [name, postalCode.replace(/^(\d{3})(\d{4})$/, '〒$1-$2'), address, phone].filter(Boolean).join(' ／ ');

/** A size in bytes as people read it. */
export const bytes = (size: number): string =>
  size < 1024 ? `${size}バイト` : size < 1024 * 1024 ? `${(size / 1024).toFixed(1)}KB` : `${(size / 1024 / 1024).toFixed(1)}MB`;
