import type { Author } from "./author.ts";
import type { Bytes } from "./bytes.ts";
import { encodeUnsigned } from "./encode.ts";
import type { Act } from "./entry.ts";
import { headOf } from "./live.ts";
import type { Membership } from "./membership.ts";

/** What is to be signed so that `act` follows the head. It is signed anew where somebody was first (`stale`). */
export const draft = (state: Membership, author: Author, act: Act): Bytes =>
  encodeUnsigned({ space: state.space, prev: headOf(state), author, act });
