import { parseSecret, type Secret } from "@counterpoint/crypto";
import { err, fromBase64Url, ok, type Result, toBase64Url } from "@counterpoint/kernel";

const LINK_VERSION = 1;
const MARK = "#join=";

/** What two devices that meet have in common: whoever has seen the link has it too. */
export interface JoinLink {
  readonly secret: Secret;
  /** Of the app that made it; undefined where only the end of the link was given. */
  readonly origin: string | undefined;
}

/** The fragment never reaches a server. */
export const joinLinkText = (origin: string, secret: Secret): string =>
  `${origin}/${MARK}${toBase64Url(Uint8Array.of(LINK_VERSION, ...secret))}`;

/** A link as it was scanned, opened or pasted: whole, from its `#` on, or only what stands behind `#join=`. */
export function parseJoinLink(text: string): Result<JoinLink, "bad-link"> {
  const trimmed = text.trim();
  const at = trimmed.indexOf(MARK);
  const bytes = fromBase64Url(at < 0 ? trimmed : trimmed.slice(at + MARK.length));
  if (!bytes.ok || bytes.value[0] !== LINK_VERSION) return err("bad-link");
  const secret = parseSecret(bytes.value.slice(1));
  if (!secret.ok) return err("bad-link");
  const before = at < 0 ? "" : trimmed.slice(0, at);
  if (before === "" || before === "/") return ok({ secret: secret.value, origin: undefined });
  const url = URL.parse(before);
  return url === null ? err("bad-link") : ok({ secret: secret.value, origin: url.origin });
}
