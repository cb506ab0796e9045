import type { Secret } from "@counterpoint/crypto";
import type { Result } from "@counterpoint/kernel";
import { type LinkForm, linkText, type MeetingLink, parseLink } from "../../meeting/link-text.ts";
import type { Occasion } from "../../meeting/meeting.ts";

export const JOINING: Occasion = { place: "pairing-place", key: "pairing", note: "pairing-note" };

const FORM: LinkForm = { mark: "#join=", version: 1 };

/** With which another device of the same person comes into a book. */
export type JoinLink = MeetingLink;

export const joinLinkText = (origin: string, secret: Secret): string => linkText(FORM, origin, secret);

export const parseJoinLink = (text: string): Result<JoinLink, "bad-link"> => parseLink(FORM, text);
