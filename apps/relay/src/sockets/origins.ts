/**
 * What people can have opened, the first being what they are told to: a page asks from there, and proofs are made for it.
 * Where no public address is set it is this machine by any of its own names.
 */
export function originsOf(publicUrl: URL | undefined, port: number): readonly [string, ...(readonly string[])] {
  if (publicUrl !== undefined) return [publicUrl.origin];
  return [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`];
}
