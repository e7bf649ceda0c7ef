export function ensureEncoder(options: { log: (line: string) => void; env?: NodeJS.ProcessEnv; mayInstall?: boolean }): Promise<string | null>;
