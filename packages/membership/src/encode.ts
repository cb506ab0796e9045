import { writeAuthor } from "./author.ts";
import { type Bytes, concat, idBytes, sized, whole } from "./bytes.ts";
import type { Act, Entry } from "./entry.ts";
import { writeAddDevice } from "./kinds/add-device.ts";
import { writeNewEpoch } from "./kinds/new-epoch.ts";
import { writeRemoveDevice } from "./kinds/remove-device.ts";
import { writeRotateMember } from "./kinds/rotate-member.ts";
import { ENTRY_VERSION, KIND_NUMBERS, WIDTHS } from "./layout.ts";

/** What the author signs, under ENTRY_LABEL. Throws on what no entry can hold. */
export const encodeUnsigned = ({ space, prev, author, act }: Entry): Bytes =>
  concat([
    whole(ENTRY_VERSION, 1),
    whole(KIND_NUMBERS[act.kind], 1),
    idBytes(space),
    sized(prev, WIDTHS.hash),
    ...writeAuthor(author),
    ...writeAct(act),
  ]);

function writeAct(act: Act): readonly Bytes[] {
  switch (act.kind) {
    case "add-device":
      return writeAddDevice(act);
    case "remove-device":
      return writeRemoveDevice(act);
    case "new-epoch":
      return writeNewEpoch(act);
    case "rotate-member":
      return writeRotateMember(act);
    case "dissolve":
      return [];
  }
}

/** The whole entry: genesis has the signature of each member, in order; all others have one. */
export const withSignatures = (unsigned: Bytes, ...signatures: readonly Bytes[]): Bytes =>
  concat([unsigned, ...signatures.map((signature) => sized(signature, WIDTHS.signature))]);
