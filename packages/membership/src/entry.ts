import type { SpaceId } from "@counterpoint/kernel";
import type { Author } from "./author.ts";
import type { Bytes } from "./bytes.ts";
import type { AddDevice } from "./kinds/add-device.ts";
import type { Dissolve } from "./kinds/dissolve.ts";
import type { Genesis } from "./kinds/genesis.ts";
import type { NewEpoch } from "./kinds/new-epoch.ts";
import type { RemoveDevice } from "./kinds/remove-device.ts";
import type { RotateMember } from "./kinds/rotate-member.ts";

/** What an entry does; there is none that adds a member. */
export type Act = AddDevice | RemoveDevice | NewEpoch | RotateMember | Dissolve;

export interface Entry {
  readonly space: SpaceId;
  /** Hash of the entry before. */
  readonly prev: Bytes;
  readonly author: Author;
  readonly act: Act;
}

/** The bytes are views into what was received: what is checked is what was signed, never a re-serialisation. */
export type DecodedEntry =
  | {
      readonly kind: "genesis";
      readonly genesis: Genesis;
      readonly signed: Bytes;
      /** Of each member, in order. */
      readonly signatures: readonly Bytes[];
    }
  | { readonly kind: "entry"; readonly entry: Entry; readonly signed: Bytes; readonly signature: Bytes };
