import { encodeFromRelay } from "@counterpoint/wire";
import { expect, test } from "vitest";
import { textsOf, write } from "../testing/fleet.ts";
import type { Tampering } from "../testing/hostile-relay.ts";
import { hostileScene } from "../testing/hostile-scene.ts";

const NOTES = { before: "all is well", mine: "from the laptop", theirs: "from the phone" };

/** Served so, the laptop loses nothing; when it is over, everything that was written meanwhile is on both. */
async function survives(tampering: Tampering): Promise<void> {
  const scene = await hostileScene();
  const { phone, laptop, room, relay } = scene;
  await scene.attack(tampering, async () => {
    await write(laptop, "mine", "from the laptop");
    await write(phone, "theirs", "from the phone");
  });
  expect(textsOf(laptop)).toMatchObject({ before: "all is well", mine: "from the laptop" });
  relay.tampering = {};
  laptop.sync.hurry();
  await room.pass(3_600_000);
  for (const { sync, space } of [phone, laptop]) {
    expect(textsOf({ space, sync, link: laptop.link, close: laptop.close })).toEqual(NOTES);
    expect(sync.alarms()).toEqual([]);
    expect(sync.status()).toEqual({ kind: "in-step" });
  }
  expect(scene.space().log).toHaveLength(3);
}

test("hold:H7 answers to questions that nobody asked end the line, and nothing is lost", () =>
  survives({ says: ({ request, message }) => [{ request: request === 0 ? 0 : request + 1, message }] }));

test("hold:H7 an answer to another question ends the line, and nothing is lost", () =>
  survives({
    says: ({ request, message }) => [{ request, message: message.type === "kept" ? { type: "done" } : message }],
  }));

test("hold:H7 junk ends the line, and nothing is lost", () =>
  survives({ says: () => [Uint8Array.of(1, 2, 3), new Uint8Array(2_000_000)] }));

test("hold:H7 a flood is not kept, and nothing is lost", () =>
  survives({
    says: ({ request, message }) => {
      const flood = message.type === "log" ? Array.from({ length: 200 }, () => ({ request: 0, message })) : [];
      return [{ request, message }, ...flood];
    },
  }));

test("hold:H7 a second greeting ends the line, and nothing is lost", () =>
  survives({
    says: (frame) => [frame, encodeFromRelay({ type: "hello", nonce: new Uint8Array(32) }, 0)],
  }));

test("hold:H5 an envelope whose acknowledgement never comes is sent again, and counts once", () =>
  survives({ says: (frame) => (frame.message.type === "kept" ? [] : [frame]) }));

test("hold:H5 a relay that hears nothing is given up, and nothing is lost", () => survives({ hears: () => undefined }));

test("hold:H5 a relay that refuses without a reason is asked again, later each time", () =>
  survives({
    says: ({ request, message }) => [
      { request, message: request === 0 ? message : { type: "refused", why: "not-allowed" } },
    ],
  }));

test("hold:H7 news of another space end the line, and nothing is lost", async () => {
  const other = await hostileScene(77);
  await survives({
    says: ({ request, message }) => [
      { request, message: message.type === "log" ? { ...message, space: other.space().id } : message },
    ],
  });
});
