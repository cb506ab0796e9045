import { newSecret, sign } from "@counterpoint/crypto";
import { type DeviceId, fromHex } from "@counterpoint/kernel";
import { type Act, draft, ENTRY_LABEL, type Membership, withSignatures } from "@counterpoint/membership";
import type { Bytes } from "../storage/port.ts";
import { epochAct } from "./epoch-act.ts";
import type { Held } from "./held.ts";
import type { Acts } from "./port.ts";
import { progressOf } from "./progress.ts";

/** Throws where there is no chain: nobody asks a book for it that is on one device alone. */
export function actsOf(look: () => Promise<Held>): Acts {
  const signed = async (make: (held: Held, state: Membership) => Act | Promise<Act>): Promise<Bytes> => {
    const held = await look();
    const { membership, keys } = held;
    if (membership === null) throw new TypeError("this book has no chain");
    const unsigned = draft(membership, { by: "device", device: keys.device }, await make(held, membership));
    return withSignatures(unsigned, await sign(keys.signingKey, ENTRY_LABEL, unsigned));
  };
  return {
    addDevice: (keys) => signed(() => ({ kind: "add-device", ...keys })),
    removeDevice: (device) => signed(({ state }) => removal(state, device)),
    dissolve: () => signed(() => ({ kind: "dissolve" })),
    newEpoch: () =>
      signed(({ keys }, state) => {
        const number = state.epochs.length;
        const before = keys.epochs[number - 1];
        if (number === 0) return epochAct(state, keys.epochs[0] ?? newSecret(), undefined);
        if (before === undefined) throw new TypeError("without the secret before there is nothing to lead back to");
        return epochAct(state, newSecret(), before);
      }),
  };
}

function removal(state: Held["state"], device: DeviceId): Act {
  const { devSeq, hash } = progressOf(state, device);
  return { kind: "remove-device", device, last: { devSeq, hash: fromHex(hash) } };
}
