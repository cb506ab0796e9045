import type { Tally } from "../support/tally.ts";

/** A program that passes on what one writes to the others of a room, and what the load has to know to talk to it. */
export interface Peer {
  readonly name: string;
  /** What it has done, once it acknowledges or passes on. */
  readonly durability: string;
  /** The file of its server, and what that is given. */
  readonly server: readonly [file: string, ...given: readonly string[]];
  /** How many each room sends: fewer where they take longer, so that no peer is measured for less than some seconds. */
  readonly each: number;
  /** One who writes and some who read, all connected. */
  openRoom(port: number, room: string, readers: number): Promise<Room>;
}

export interface Room {
  /** Sends 420 bytes, and resolves with what this program has for an acknowledgement; without one, once a reader has it. */
  send(): Promise<void>;
  /** What each reader was given. */
  readonly readers: readonly Tally[];
  close(): void;
}
