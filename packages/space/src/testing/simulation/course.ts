import type { Chance, DeviceId, SpaceId } from "@counterpoint/kernel";
import type { Room } from "../fleet.ts";
import type { RelaySpace } from "../relay-space.ts";
import type { Player } from "./player.ts";
import type { Answered } from "./rounds.ts";

/** A simulation as far as it has come. */
export interface Course {
  readonly room: Room;
  /** Of the book that all of them write in. */
  readonly space: SpaceId;
  readonly chance: Chance;
  readonly players: Player[];
  /** So many devices each person has at most. */
  readonly mostEach: number;
  /** Notes by their numbers, from when on the disk of their author had them. */
  readonly acknowledged: Map<number, Note>;
  /** Devices that were taken out. */
  readonly gone: Set<DeviceId>;
  readonly counts: Counts;
  readonly answered: Answered;
  /** Copies of the relay's disk, where its host puts one back now and then. */
  readonly copies: RelaySpace[] | undefined;
}

export interface Note {
  readonly by: Player;
  readonly at: number;
}

export interface Counts {
  writes: number;
  added: number;
  removed: number;
  crashes: number;
  nights: number;
  putBack: number;
  putIn: number;
  /** Books that two have begun, and that one of them has left or ended. */
  paired: number;
  left: number;
  ended: number;
}

export const NOTHING_YET: Counts = {
  ...{ writes: 0, added: 0, removed: 0, crashes: 0, nights: 0, putBack: 0 },
  ...{ putIn: 0, paired: 0, left: 0, ended: 0 },
};

/** As the relay has it. */
export const spaceAtRelay = ({ room, space }: Course): RelaySpace | undefined => room.relay.spaces.get(space);

export const isLive = ({ removedAt }: Player): boolean => removedAt === undefined;

export const awake = ({ players }: Course): readonly Player[] =>
  players.filter((player) => isLive(player) && player.running !== undefined);

export const pick = <T>(chance: Chance, from: readonly T[]): T | undefined =>
  from.length === 0 ? undefined : from[chance.below(from.length)];
