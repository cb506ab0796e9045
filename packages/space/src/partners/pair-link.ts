import type { Secret } from "@counterpoint/crypto";
import type { Result } from "@counterpoint/kernel";
import { type LinkForm, linkText, type MeetingLink, parseLink } from "../meeting/link-text.ts";
import type { Occasion } from "../meeting/meeting.ts";

/** Other than those of a join link: the same secret leads neither to the same place nor to the same key. */
export const PAIRING: Occasion = { place: "partners-place", key: "partners", note: "partners-note" };

/** No version of a join link begins with this byte, so that the bare end of one is not taken for the other either. */
const FORM: LinkForm = { mark: "#pair=", version: 129 };

/** With which one person invites another into a space of both. */
export type PairLink = MeetingLink;

export const pairLinkText = (origin: string, secret: Secret): string => linkText(FORM, origin, secret);

export const parsePairLink = (text: string): Result<PairLink, "bad-link"> => parseLink(FORM, text);
