/** Names of places on the page of a document. Ids of steps carry any characters, so steps are counted. */
export const passageAnchor = (index: number): string => `p${index}`;
export const findingAnchor = (id: string): string => `f-${id.replace(/[^\w-]/g, '')}`;
export const stepAnchor = (index: number): string => `step-${index + 1}`;
