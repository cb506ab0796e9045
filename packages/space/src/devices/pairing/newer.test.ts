import { expect, test } from "vitest";
import { createRoom } from "../../testing/meetings.ts";
import { extending, newProfile, sharedBook } from "../../testing/profiles.ts";
import { tampering } from "../../testing/tampering.ts";
import { invite } from "./invite.ts";
import { join } from "./join.ts";

test("hold:H9 a book that a later version has written on is not called altered: an update is what it takes", async () => {
  const { relay, timers, until } = createRoom();
  const { transport } = relay;
  const [host, guest] = [await sharedBook(transport, 1), await newProfile(2)];
  const inviting = invite({ ...host, sync: extending(host, transport), transport, timers });
  const later = tampering(transport, {
    said: (message) =>
      message.type === "chain" ? { ...message, entries: message.entries.map((entry) => entry.with(0, 2)) } : message,
  });
  const joining = join({ ...guest, transport: later, timers, link: inviting.link });
  await until(() => inviting.state().kind === "compare" && joining.state().kind === "compare", inviting, joining);
  inviting.confirm();
  joining.confirm();
  await until(() => joining.state().kind === "failed", inviting, joining);
  expect(joining.state()).toEqual({ kind: "failed", why: "newer" });
  expect(guest.world.disk.values.has("chain")).toBe(false);
});
