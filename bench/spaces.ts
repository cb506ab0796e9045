/**
 * What an envelope costs the relay the more spaces lie on its disk: the load of `relay.ts`, once on a store with 1,000
 * spaces and once on one with 100,000, five envelopes in each. The 250 spaces that are written to lie spread among them,
 * not side by side.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newOpId, newSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { anyDevice, type Book, bookOf, type Person } from "../apps/relay/src/sockets/people.acceptance.ts";
import { dayAt } from "../apps/relay/src/store/day.ts";
import type { Store } from "../apps/relay/src/store/port.ts";
import { openSqliteStore } from "../apps/relay/src/store/sqlite/store.ts";
import { counterpoint, openBook } from "./peers/counterpoint.ts";
import { loadOn, READERS, SPACES } from "./peers/load.ts";
import { best } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { startServer } from "./support/serving.ts";
import { printIfRunAlone } from "./support/table.ts";

const FEW = 1000;
const MANY = 100_000;
const EACH = 5;
const LENGTH = 420;
const RUNS = 3;
const TOGETHER = 200;

// Another seed than that of the people, or both would draw the same ids.
const chance = seededChance(20_261_127);
const today = dayAt(Date.UTC(2026, 10, 26));

interface Written {
  readonly book: Book;
  readonly people: readonly Person[];
}

/** Envelopes that nobody will read, in a space with a chain of one entry. */
async function fill(
  store: Store,
  spaces: readonly { readonly id: SpaceId; readonly genesis: Uint8Array<ArrayBuffer> }[],
) {
  await Promise.all(spaces.map(({ id, genesis }) => store.create(id, genesis, today)));
  const envelopes = spaces.flatMap(({ id }) =>
    Array.from({ length: EACH }, () => ({
      space: id,
      op: newOpId(chance),
      bytes: chance.bytes(LENGTH),
      chainLength: 1,
    })),
  );
  const appended = await store.append(envelopes, today);
  if (!appended.ok || appended.value.some(({ kind }) => kind !== "kept")) throw new Error("an envelope was not kept");
}

/** A store of so many spaces, and those of them that are written to. */
async function build(file: string, count: number): Promise<readonly Written[]> {
  const opened = openSqliteStore(file);
  if (!opened.ok) throw new Error(opened.error.why);
  const written: Written[] = [];
  for (let at = 0; at < count; at += TOGETHER) {
    const spaces = Array.from({ length: TOGETHER }, () => ({ id: newSpaceId(chance), genesis: chance.bytes(200) }));
    while (written.length < (SPACES * (at + TOGETHER)) / count) {
      const [first, others] = [anyDevice(), Array.from({ length: READERS }, anyDevice)];
      const book = await bookOf(first, ...others);
      written.push({ book, people: [first, ...others] });
      spaces[chance.below(TOGETHER)] = { id: book.space, genesis: book.genesis };
    }
    await fill(opened.value, spaces);
  }
  await opened.value.close();
  return written;
}

async function measure(folder: string, count: number): Promise<number> {
  const file = path.join(folder, `${count}.db`);
  const written = await build(file, count);
  const server = await startServer(counterpoint.server[0], file);
  try {
    const figures: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const openRoom = (port: number, name: string) => {
        const { book, people } = written[Number(name.split("-")[1])] ?? {};
        if (book === undefined || people === undefined) throw new Error(`nobody writes in ${name}`);
        return openBook(port, book, people);
      };
      const { each } = await loadOn(server, { each: counterpoint.each, openRoom });
      figures.push(each);
    }
    return best(figures);
  } finally {
    await server.stop();
  }
}

export const spaces: Bench = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "counterpoint-bench-"));
  try {
    const [few, many] = [await measure(folder, FEW), await measure(folder, MANY)];
    return [
      { what: "an envelope acknowledged and delivered to 3, 1,000 spaces on the disk", figure: few, unit: "ms" },
      { what: "the same, 100,000 spaces on the disk", figure: many, unit: "ms" },
      { what: "100,000 spaces as a multiple of 1,000", figure: many / few, unit: "×", reach: 1.5, aim: 1.2 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await printIfRunAlone(import.meta.filename, spaces);
