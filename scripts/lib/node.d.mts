export function nodeIsTooOld(version?: string): boolean;
export function runAgainWithNewerNode(root: string): Promise<number>;
