import { admit, createRoom, type Room, type Running, shareBook, write } from "./fleet.ts";
import { type HostileRelay, hostileRelay, type Tampering } from "./hostile-relay.ts";
import type { RelaySpace } from "./relay-space.ts";
import type { World } from "./world.ts";

/** Three devices of a book. The laptop speaks to the relay through whoever tampers; phone and tablet see an honest one. */
export interface Scene {
  readonly room: Room;
  readonly phone: Running;
  readonly tablet: Running;
  readonly laptop: Running;
  readonly worlds: Readonly<Record<"phone" | "tablet" | "laptop", World>>;
  readonly relay: HostileRelay;
  /** As the honest relay has it now. */
  space(): RelaySpace;
  /** `work` happens while the laptop is served so, and then a minute passes. */
  attack(tampering: Tampering, work?: () => Promise<unknown>): Promise<void>;
}

/** All have read one note, the first of the log. */
export async function hostileScene(seed = 5): Promise<Scene> {
  const room = createRoom(seed);
  const worlds = { phone: await shareBook(room, seed), tablet: room.newWorld(), laptop: room.newWorld() };
  const phone = await room.start(worlds.phone);
  await admit(room, phone, worlds.phone, worlds.tablet);
  await admit(room, phone, worlds.phone, worlds.laptop);
  const relay = hostileRelay(room.relay.transport);
  const tablet = await room.start(worlds.tablet);
  const laptop = await room.start(worlds.laptop, { transport: relay });
  await write(phone, "before", "all is well");
  await room.quiet.settled();
  const space = (): RelaySpace => {
    const there = room.relay.spaces.get(phone.space.id);
    if (there === undefined) throw new Error("the relay has the book");
    return there;
  };
  return {
    room,
    phone,
    tablet,
    laptop,
    worlds,
    relay,
    space,
    attack: async (tampering, work = async () => undefined) => {
      relay.tampering = tampering;
      await work();
      await room.pass(60_000);
    },
  };
}

/** The phone writes two notes, the tablet one between them: places 2, 3 and 4. */
export async function threeNotes({ room, phone, tablet }: Scene): Promise<void> {
  await write(phone, "two", "from the phone");
  await room.quiet.settled();
  await write(tablet, "three", "from the tablet");
  await room.quiet.settled();
  await write(phone, "four", "from the phone again");
  await room.quiet.settled();
}
