import { toHex } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { noteKind } from "../testing/kinds.ts";
import { beginLinkedBook, fetch, joinBook, newWorld, send, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

const write = ({ space }: TestDevice, text: string) => space.commit(set(noteKind, "n", { text }));

/** What happens beside the making of a file, before it begins and behind each envelope that it is given. */
const meanwhile = fc.array(fc.constantFrom("write", "sent", "sent", "heard", "nothing"), { maxLength: 4 });

test("hold:H5 a file holds each envelope that counted when it was begun, once, whatever is sent and heard meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(meanwhile, { maxLength: 8 }), async (count, beside) => {
      const { first } = await beginLinkedBook();
      const second = await joinBook(first, newWorld(2));
      value(await second.link.takeChain(0, first.link.chain(0)));
      const log: Arrived[] = [];
      const before = new Set<string>();
      const happens = async (what: string): Promise<void> => {
        if (what === "write") await write(first, "again");
        if (what === "heard") {
          await write(second, "there");
          await fetch(second, log);
          await send(second, log);
          await fetch(first, log);
        }
        if (what !== "sent") return;
        const next = value(await first.link.next());
        if (next === undefined) return;
        if (!log.some(({ envelope }) => toHex(envelope) === toHex(next))) {
          log.push({ seq: log.length + 1, envelope: next });
        }
        value(await first.link.kept(next, log.findIndex(({ envelope }) => toHex(envelope) === toHex(next)) + 1));
      };
      // One that is sealed and one that is not yet, and others that a relay has.
      for (let left = count; left > 0; left--) {
        await write(first, `note ${left}`);
        await happens(left % 2 === 0 ? "sent" : "heard");
      }
      const sealed = value(await first.link.next());
      if (sealed !== undefined) before.add(toHex(sealed));
      await write(first, "last");
      for (const { envelope } of log) before.add(toHex(envelope));

      const file: Bytes[] = [];
      for await (const envelope of first.link.envelopes()) {
        file.push(value(envelope));
        for (const what of beside[file.length - 1] ?? []) await happens(what);
      }
      const given = file.map(toHex);
      expect(new Set(given).size).toBe(given.length);
      expect([...before].filter((envelope) => !given.includes(envelope))).toEqual([]);
      first.link.close();
      second.link.close();
    }),
    { numRuns: 25 },
  );
});
