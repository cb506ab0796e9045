/** What holds of every entry that is accepted, whatever it is and whoever signed it. */
import type { Folded } from "./fold.ts";
import { MAX_DEVICES } from "./layout.ts";
import { liveDevices } from "./live.ts";
import type { Device, Membership, Signer } from "./membership.ts";

interface Rule {
  readonly name: string;
  holds(before: Membership, folded: Folded, signer: Signer): boolean;
}

const sameFate = (one: Device, other: Device | undefined): boolean =>
  one.outranked === other?.outranked &&
  one.removal?.at === other.removal?.at &&
  one.removal?.last.devSeq === other.removal?.last.devSeq;

const everyDevice = (before: Membership, holds: (old: Device) => boolean): boolean =>
  [...before.devices.values()].every(holds);

export const RULES: readonly Rule[] = [
  {
    name: "nothing follows the end",
    holds: (before) => before.dissolvedBy === null,
  },
  {
    name: "the line goes on from the same head, one entry longer",
    holds: (before, { state }) =>
      state.steps.length === before.steps.length + 1 &&
      before.steps.every(({ hash }, at) => state.steps[at]?.hash === hash),
  },
  {
    name: "nobody belongs who did not at the beginning",
    holds: (before, { state }) => [...state.members.keys()].join() === [...before.members.keys()].join(),
  },
  {
    name: "a person's words are changed by these words alone",
    holds: (before, { state }, { member, rank }) =>
      [...before.members].every(
        ([whose, keys]) => state.members.get(whose) === keys || (whose === member && rank === "member"),
      ),
  },
  {
    name: "neither person touches a device of the other",
    holds: (before, { state }, { member }) =>
      everyDevice(before, (old) => old.member === member || sameFate(old, state.devices.get(old.device))),
  },
  {
    name: "a device that went comes back by its member's words alone",
    holds: (before, { state }, { rank }) =>
      everyDevice(
        before,
        (old) => old.removal === null || rank === "member" || sameFate(old, state.devices.get(old.device)),
      ),
  },
  {
    name: "no device is forgotten, and none changes its keys or its member",
    holds: (before, { state }) =>
      everyDevice(before, (old) => {
        const now = state.devices.get(old.device);
        return now?.signing === old.signing && now.agreement === old.agreement && now.member === old.member;
      }),
  },
  {
    name: "what was outranked stays so",
    holds: (before, { state }) =>
      everyDevice(before, (old) => !old.outranked || state.devices.get(old.device)?.outranked === true) &&
      before.steps.every(({ outranked }, at) => !outranked || state.steps[at]?.outranked === true),
  },
  {
    name: "nothing by words is ever outranked",
    holds: (_, { state }) => state.steps.every(({ outranked, signer }) => !outranked || signer?.rank === "device"),
  },
  {
    name: "those whose envelopes are to be judged again are those whose fate changed",
    holds: (before, { state, rejudge }) =>
      everyDevice(before, (old) => sameFate(old, state.devices.get(old.device)) !== rejudge.includes(old.device)),
  },
  {
    name: "the epoch under which one could seal in the past stays what it was",
    holds: (before, { state }) => before.steps.every(({ epoch }, at) => state.steps[at]?.epoch === epoch),
  },
  {
    name: "a new epoch is for exactly those who are there, and no epoch is ever changed",
    holds: (before, { state }) => {
      const made = state.epochs.at(-1);
      const isKept = before.epochs.every((epoch, at) => state.epochs[at] === epoch);
      if (made === undefined || state.epochs.length === before.epochs.length) return isKept;
      const live = liveDevices(state).map(({ device }) => device);
      return (
        isKept && live.join() === [...made.boxes.keys()].toSorted().join() && made.recovery.size === state.members.size
      );
    },
  },
  {
    name: "nobody has more devices than there may be",
    holds: (_, { state }) =>
      [...state.members.keys()].every(
        (whose) => liveDevices(state).filter(({ member }) => member === whose).length <= MAX_DEVICES,
      ),
  },
];

export function checkRules(before: Membership, folded: Folded): void {
  const signer = folded.state.steps.at(-1)?.signer;
  if (!signer) throw new Error("only genesis has no signer");
  for (const { name, holds } of RULES) {
    if (!holds(before, folded, signer)) throw new Error(`broken: ${name}`);
  }
}
