/** What devices put in, for the tests of the relay: records that nobody can open, which the relay cannot tell. */
import { type Member, newOpId, newRoundId, type RoundId } from "@counterpoint/kernel";
import { headOf } from "@counterpoint/membership";
import {
  type Deposit,
  encodeSealedRecord,
  encodeUnsignedRecord,
  SEALED_LABEL,
  type SealedRecord,
  SHARE_LABEL,
  sharePlace,
} from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { sha256 } from "./checks.ts";
import { type Book, chance, type Person } from "./people.acceptance.ts";

export const anyRound = (): RoundId => newRoundId(chance);
export const anyToken = (): Bytes => chance.bytes(32);

/** What both have where both have something to say. */
export const REAL: Bytes = chance.bytes(32);

const WRAP_BYTES = 92;

interface Said {
  readonly by: Person;
  readonly member: Member;
  readonly round: RoundId;
  readonly version?: number;
  readonly opensAt?: number;
  readonly token?: Bytes;
  /** What the record says, where it is another thing than it should. */
  readonly claims?: Partial<SealedRecord>;
}

/** One answer, signed by its device. */
export function answerOf(book: Book, said: Said): Deposit {
  const { by, member, round, version = 1, opensAt = 0, token = REAL, claims = {} } = said;
  const { space, state } = book;
  const share = chance.bytes(32);
  const place = { space, round, member, version };
  const unsigned = encodeUnsignedRecord({
    ...place,
    ...{ epoch: state.epochs.length - 1, device: by.device, chainHead: headOf(state), opId: newOpId(chance) },
    ...{ com: chance.bytes(32), h2: sha256(SHARE_LABEL, sharePlace({ ...place, ...claims }), share) },
    ...{ wrap: chance.bytes(WRAP_BYTES), box: chance.bytes(1100) },
    ...claims,
  });
  const record = encodeSealedRecord(unsigned, by.hand.sign(SEALED_LABEL, unsigned));
  return { type: "deposit", space, round, version, opensAt, tokens: [token], record, share };
}

const NOTHING: Bytes = new Uint8Array();

/** Marks on a list, which have no record. */
export const marksOf = ({ space }: Book, round: RoundId, tokens: readonly Bytes[], version = 1): Deposit => ({
  ...{ type: "deposit", space, round, version, opensAt: 0, tokens },
  ...{ record: NOTHING, share: NOTHING },
});
