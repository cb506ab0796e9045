import {
  answerToken,
  DEGREES,
  dummyLength,
  emptyToken,
  matchPlaces,
  matchTokens,
  type Sealed,
  type Secret,
  sealAnswer,
  sealDummy,
  sign,
  wrapKey,
} from "@counterpoint/crypto";
import { err, newOpId, ok, type Result, type RoundId } from "@counterpoint/kernel";
import { headOf, type Membership } from "@counterpoint/membership";
import { encodeBatch } from "@counterpoint/records";
import { encodeSealedRecord, encodeUnsignedRecord, MAX_TOKENS, SEALED_LABEL, sharePlace } from "@counterpoint/wire";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import type { Bytes } from "../storage/port.ts";
import type { Deposit, PutIn } from "./port.ts";

export interface Place {
  readonly round: RoundId;
  readonly version: number;
  readonly opensAt: number;
}

/** What goes to the relay, no shorter than `least`, where something lay there before. An answer and a dummy take the same way, and differ in nothing that anybody sees. */
export async function makeDeposit(
  ground: Ground,
  held: Held,
  membership: Membership,
  place: Place,
  what: PutIn,
  least?: number,
): Promise<Result<Deposit, "too-long">> {
  const first = secretOf(held, 0);
  if (what.kind === "choices") {
    if (what.items.length * DEGREES.length > MAX_TOKENS) return err("too-long");
    const places = await matchPlaces(first, place.round, what.items);
    return ok({ ...place, tokens: matchTokens(places, what.choices), sealed: null });
  }
  const epoch = membership.epochs.length - 1;
  const at = { space: ground.space, member: ground.who.member, ...place };
  const wrapping = () => wrapKey(secretOf(held, epoch), ground.device);
  const sealed = await seal(ground, held, sharePlace(at), { what, least, wrapping });
  if (!sealed.ok) return sealed;
  const { parts, share } = sealed.value;
  const unsigned = encodeUnsignedRecord({
    ...at,
    ...parts,
    epoch,
    device: ground.device,
    chainHead: headOf(membership),
    opId: newOpId(ground.chance),
  });
  const record = encodeSealedRecord(unsigned, await sign(held.keys.signingKey, SEALED_LABEL, unsigned));
  const token = what.kind === "answer" ? await answerToken(first, place.round) : emptyToken();
  return ok({ ...place, tokens: [token], sealed: { record, share } });
}

interface Sealing {
  readonly what: Exclude<PutIn, { readonly kind: "choices" }>;
  readonly least: number | undefined;
  readonly wrapping: () => ReturnType<typeof wrapKey>;
}

async function seal(
  { chance }: Ground,
  { state }: Held,
  place: Bytes,
  { what, least, wrapping }: Sealing,
): Promise<Result<Sealed, "too-long">> {
  if (what.kind === "dummy") return ok(await sealDummy(place, least ?? dummyLength(state.lengths, chance)));
  return sealAnswer({ place, subject: what.subject, content: encodeBatch(what.batch), least }, await wrapping());
}

function secretOf({ keys }: Held, epoch: number): Secret {
  const secret = keys.epochs[epoch];
  if (secret === undefined) throw new RangeError("whoever may write has the secret of every epoch");
  return secret;
}
