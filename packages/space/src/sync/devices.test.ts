import { expect, test } from "vitest";
import { admit, createRoom, shareBook, textsOf, write } from "../testing/fleet.ts";

test("hold:H5 two devices of one person show what either wrote, also what was written while one was away", async () => {
  const room = createRoom(1);
  const [phoneWorld, laptopWorld] = [await shareBook(room), room.newWorld()];
  const phone = await room.start(phoneWorld);
  await write(phone, "a", "from the phone, before");
  await admit(room, phone, phoneWorld, laptopWorld);
  const laptop = await room.start(laptopWorld);
  await room.quiet.settled();
  expect(textsOf(laptop)).toEqual({ a: "from the phone, before" });
  await write(laptop, "b", "from the laptop");
  await room.quiet.settled();
  expect(textsOf(phone)).toEqual(textsOf(laptop));
  laptop.close();
  await write(phone, "b", "while it was away");
  await room.quiet.settled();
  const back = await room.start(laptopWorld);
  expect(textsOf(back)).toEqual({ a: "from the phone, before", b: "while it was away" });
  for (const { sync } of [phone, back]) {
    expect(sync.alarms()).toEqual([]);
    expect(sync.status()).toEqual({ kind: "in-step" });
  }
});
