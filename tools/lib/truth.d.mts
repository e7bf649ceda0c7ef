/** Sees to it that there is a truth of the product as it is now. @returns its folder */
export function ensureTruth(options?: { readonly log?: (text: string) => void }): Promise<string>;
