/** Whether `If-None-Match` names this tag, compared weakly (RFC 9110 section 13.1.2). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((given) => given.trim().replace(/^W\//, "") === tag);
}
