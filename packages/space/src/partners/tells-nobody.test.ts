import { expect, test } from "vitest";
import { createRoom } from "../testing/meetings.ts";
import { mortal } from "../testing/mortal-transport.ts";
import { acceptIn, inviteIn, isOver, newPerson } from "../testing/partners.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { parsePairLink } from "./pair-link.ts";
import type { Pairing } from "./port.ts";

const heardOn = ({ state, subscribe }: Pairing): readonly string[] => {
  const kinds: string[] = [state().kind];
  subscribe(() => kinds.push(JSON.stringify(state()).replaceAll(/"words":\[.*?\]/g, "words")));
  return kinds;
};

test("safety:S28 a link that was opened, and let be, tells nobody and lasts no longer for it", async () => {
  const room = createRoom();
  const said: string[] = [];
  const transport = tampering(room.relay.transport, { heard: ({ type }) => void said.push(type) });
  const ana = await newPerson(1, "Ana");
  const inviting = inviteIn(room, ana);
  const heard = heardOn(inviting);
  expect(value(parsePairLink(inviting.link)).origin).toBe(transport.origin);
  await room.until(() => isOver(inviting), inviting);
  expect([said, heard]).toEqual([[], ["waiting", '{"kind":"failed","why":"ended"}']]);
});

/** What the one who invites sees, and what of the other's comes to the relay after it has stopped. */
async function stoppedBy(how: "pressing cancel" | "losing the line", stage: "compare" | "names" | "agreed") {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  let stopped = false;
  const after: string[] = [];
  const line = mortal(room.relay.transport, "unsent", () => stopped && how === "losing the line");
  const transport = tampering(line.transport, { heard: ({ type }) => stopped && after.push(type) });
  const inviting = inviteIn(room, ana);
  const heard = heardOn(inviting);
  const accepting = acceptIn(room, ben, inviting.link, transport);
  await room.until(
    () => {
      if (accepting.state().kind === stage) return true;
      inviting.confirm("words");
      if (stage !== "compare") accepting.confirm("words");
      if (stage === "agreed") accepting.confirm("name");
      return false;
    },
    inviting,
    accepting,
  );
  stopped = true;
  if (how === "pressing cancel") accepting.cancel();
  await room.until(() => {
    inviting.confirm("words");
    return isOver(inviting);
  }, inviting);
  return { heard, after, kept: [ana.disk.values.size, ben.disk.values.size] };
}

test.each(["compare", "names", "agreed"] as const)(
  "safety:S28 safety:S6 who accepts and stops at %s leaves no word: it looks as if the line had gone",
  async (stage) => {
    const [stopped, lost] = [await stoppedBy("pressing cancel", stage), await stoppedBy("losing the line", stage)];
    expect(stopped.heard).toEqual(lost.heard);
    expect(stopped.heard.at(-1)).toBe('{"kind":"failed","why":"ended"}');
    // A look that was on its way, at most; nothing is written.
    expect(stopped.after.filter((type) => type !== "read-notes")).toEqual([]);
    expect([stopped.kept, lost.kept]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  },
);
