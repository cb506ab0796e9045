/** Two devices, one of which is in the hands of somebody else, and what the other says to it. */
import type { OpenKeyring } from "@counterpoint/crypto";
import type { DeviceId } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import type { Alarm } from "../link/alarm.ts";
import type { Arrived } from "../link/port.ts";
import type { Bytes } from "../storage/port.ts";
import { envelopeAs, type Wish } from "./forged.ts";
import { noteKind } from "./kinds.ts";
import { beginLinkedBook, joinBook, keysOf, newWorld, type TestDevice } from "./links.ts";
import { value } from "./world.ts";

export interface Attacked {
  readonly first: TestDevice;
  readonly second: TestDevice;
  /** The second's keys. */
  readonly thief: OpenKeyring;
  readonly other: DeviceId;
  readonly state: Membership;
  /** By the thief. */
  forge(wish?: Wish): Promise<Bytes>;
  /** As the whole log of a relay. */
  give(...envelopes: readonly Bytes[]): Promise<void>;
}

export async function attacked(): Promise<Attacked> {
  const { first } = await beginLinkedBook();
  const second = await joinBook(first, newWorld(2));
  const thief = await keysOf(second.world);
  const state = stateOf(first);
  return {
    first,
    second,
    thief,
    other: second.link.device,
    state,
    forge: (wish = {}) => envelopeAs(thief, state, wish),
    give: async (...envelopes) => void value(await first.link.takeLog(arrived(...envelopes), envelopes.length)),
  };
}

export const arrived = (...envelopes: readonly Bytes[]): Arrived[] =>
  envelopes.map((envelope, at) => ({ seq: at + 1, envelope }));

export function stateOf({ link }: TestDevice): Membership {
  const { membership } = link.standing();
  if (membership === null) throw new Error("there is a chain");
  return membership;
}

export const write = async ({ space }: TestDevice, text: string): Promise<void> =>
  void value(await space.commit(set(noteKind, text, { text })));

export const textsOf = ({ space }: TestDevice): readonly (string | undefined)[] =>
  space.list(noteKind).map(({ fields }) => fields.text);

export const alarmsOf = ({ link }: TestDevice): readonly Alarm[] => link.standing().alarms;
