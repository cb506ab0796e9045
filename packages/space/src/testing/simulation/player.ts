import type { Member } from "@counterpoint/kernel";
import { openMemoryStorage } from "../../storage/memory.ts";
import { type Room, type Running, textsOf } from "../fleet.ts";
import { type FusedStorage, fused } from "../fuse.ts";
import { type ShakyTransport, shakyTransport } from "../shaky-transport.ts";
import type { World } from "../world.ts";

/** One device in a simulation, switched on or off. */
export interface Player {
  readonly name: string;
  readonly member: Member;
  readonly world: World;
  readonly skew: number;
  readonly transport: ShakyTransport;
  running: Running | undefined;
  storage: FusedStorage | undefined;
  /** Off until then, in milliseconds of the room. */
  offUntil: number;
  /** Since when it is no device of the book any more. */
  removedAt: number | undefined;
}

type Given = Pick<Player, "name" | "member" | "world" | "skew">;

export const newPlayer = (room: Room, { name, member, world, skew }: Given): Player => ({
  name,
  member,
  world,
  skew,
  transport: shakyTransport(room.relay.transport, room.timers, room.chance),
  running: undefined,
  storage: undefined,
  offUntil: 0,
  removedAt: undefined,
});

export async function switchOn(room: Room, player: Player): Promise<void> {
  player.storage = fused(openMemoryStorage(player.world.disk));
  const { transport, storage } = player;
  const pace = { shortest: 0, longest: room.chance.below(2) * 30_000 };
  player.running = await room.start(player.world, { transport, storage, pace });
}

/** As when an app is swept away: nobody says goodbye. */
export function switchOff(player: Player): void {
  player.running?.close();
  player.running = undefined;
}

/** What it shows of the numbered notes. */
export function numbersOf(running: Running): ReadonlySet<number> {
  const ids = Object.keys(textsOf(running)).flatMap((id) => (id.startsWith("n") ? [Number(id.slice(1))] : []));
  return new Set(ids);
}
