/** The form of a password of NACCS itself (E-13): 6 to 8 characters, of which at least one is A–Z and one 0–9. */
export const isNaccsPassword = (text: string): boolean => /^(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{6,8}$/.test(text);
