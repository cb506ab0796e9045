import { parseSecret, type Secret } from "@counterpoint/crypto";
import { err, fromBase64Url, ok, type Result, toBase64Url } from "@counterpoint/kernel";

/** How the links for one thing look: what stands before the secret in them, and the byte that it begins with. */
export interface LinkForm {
  readonly mark: string;
  readonly version: number;
}

/** What two who meet have in common: whoever has seen the link has it too. */
export interface MeetingLink {
  readonly secret: Secret;
  /** Of the app that made it; undefined where only the end of the link was given. */
  readonly origin: string | undefined;
}

/** The fragment never reaches a server. */
export const linkText = ({ mark, version }: LinkForm, origin: string, secret: Secret): string =>
  `${origin}/${mark}${toBase64Url(Uint8Array.of(version, ...secret))}`;

/** A link as it was scanned, opened or pasted: whole, from its `#` on, or only what stands behind the mark. */
export function parseLink({ mark, version }: LinkForm, text: string): Result<MeetingLink, "bad-link"> {
  const trimmed = text.trim();
  const at = trimmed.indexOf(mark);
  const bytes = fromBase64Url(at < 0 ? trimmed : trimmed.slice(at + mark.length));
  if (!bytes.ok || bytes.value[0] !== version) return err("bad-link");
  const secret = parseSecret(bytes.value.slice(1));
  if (!secret.ok) return err("bad-link");
  const before = at < 0 ? "" : trimmed.slice(0, at);
  if (before === "" || before === "/") return ok({ secret: secret.value, origin: undefined });
  const url = URL.parse(before);
  return url === null ? err("bad-link") : ok({ secret: secret.value, origin: url.origin });
}

/** There is one origin: a link of another leads to a relay that this app does not speak to. */
export function linkOfHere(
  link: Result<MeetingLink, "bad-link">,
  { origin: here }: { readonly origin: string },
): Result<MeetingLink, "bad-link"> {
  if (!link.ok) return link;
  const { origin } = link.value;
  return origin === undefined || origin === here ? link : err("bad-link");
}
