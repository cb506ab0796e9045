import { expect, test } from "vitest";
import { createMemoryStore } from "../store/memory.ts";
import { createNewsroom } from "../store/news.ts";
import type { Store } from "../store/port.ts";
import { connect } from "./client.acceptance.ts";
import { adding, anyDevice, bookOf, removing } from "./people.acceptance.ts";
import { startTestRelay } from "./relay.acceptance.ts";

test("who begins a book that is there brings no device back that was taken out, also where news were missed meanwhile", async () => {
  const [kept, newsroom] = [createMemoryStore(), createNewsroom()];
  const store: Store = {
    ...kept,
    onNews: newsroom.listen,
    create: async (...of) => {
      const created = await kept.create(...of);
      newsroom.tell({ kind: "missed" });
      return created;
    },
  };
  const relay = await startTestRelay({ store });
  const [ana, ben] = [anyDevice(), anyDevice()];
  const book = await bookOf(ana, ben);
  await book.next(ana, adding(anyDevice()));
  await book.next(ana, removing(ben));
  const [one, other] = [await connect(relay.port), await connect(relay.port)];
  await one.put(book);
  const { space, genesis } = book;
  expect(await one.ask({ type: "create", space, genesis })).toEqual({ type: "done" });
  expect(await other.prove(ben, space)).toEqual({ type: "refused", why: "removed" });
  await Promise.all([one.close(), other.close()]);
  relay.stop();
});
