/** A book whose devices write without a pause, and all that the relay said of what they sent. */
import { decodeEnvelope, type RelayMessage } from "@counterpoint/wire";
import { type Client, connect } from "../sockets/client.acceptance.ts";
import {
  anyDevice,
  type Book,
  bookOf,
  chance,
  envelopeBy,
  type Person,
  proofOf,
} from "../sockets/people.acceptance.ts";
import type { Bytes } from "../store/port.ts";

export interface Shelf {
  readonly book: Book;
  readonly people: readonly [Person, Person];
  /** By their ids. */
  readonly sent: Map<string, Sent>;
  /** Offered to the relay and not answered yet. */
  offered: Bytes | undefined;
}

export interface Sent {
  readonly envelope: Bytes;
  readonly by: Person;
  /** Its place, once it was acknowledged. */
  seq: number | undefined;
}

const IN_FLIGHT = 4;
const MOST_TOGETHER = 3;
/** A chain has room for so many entries of a person's devices. */
const MOST_ENTRIES = 200;

export async function newShelf(): Promise<Shelf> {
  const people = [anyDevice(), anyDevice()] as const;
  return { book: await bookOf(...people), people, sent: new Map(), offered: undefined };
}

export function fail(why: string): never {
  throw new Error(why);
}

export async function online(port: number, { space }: Book, person: Person): Promise<Client> {
  const origin = `http://localhost:${port}`;
  const client = await connect(port, origin);
  const signature = proofOf(person, client.nonce, space, origin);
  const proved = await client.ask({ type: "prove", space, device: person.device, signature });
  if (proved.type !== "proved") fail(`a device is not proved: ${JSON.stringify(proved)}`);
  return client;
}

/** Both devices write, and change the chain now and then, until the line is cut. */
export const writeUntilCut = async (port: number, shelf: Shelf, acknowledged: () => void): Promise<void> =>
  (await readyToWrite(port, shelf))(acknowledged);

/** Both devices are online before anything is written: whoever is cut while they greet each other would wait for ever. */
export async function readyToWrite(port: number, shelf: Shelf): Promise<(acknowledged: () => void) => Promise<void>> {
  const { book, people } = shelf;
  const clients = await Promise.all(people.map((person) => online(port, book, person)));
  return async (acknowledged) => {
    const loops = clients.flatMap((client, at) => {
      const person = people[at] ?? fail("there are two");
      return Array.from({ length: IN_FLIGHT }, () => sendOn(client, shelf, person, acknowledged));
    });
    const [first] = clients;
    await Promise.all([...loops, first === undefined ? undefined : extendOn(first, shelf, acknowledged)]);
  };
}

/** The answer; undefined where the line was cut first. */
const answered = (client: Client, asking: Promise<RelayMessage>): Promise<RelayMessage | undefined> =>
  Promise.race([asking, client.closed.then(() => undefined)]);

async function sendOn(client: Client, shelf: Shelf, by: Person, acknowledged: () => void): Promise<void> {
  for (;;) {
    const some = Array.from({ length: 1 + chance.below(MOST_TOGETHER) }, (): Sent => {
      const sent: Sent = { envelope: envelopeBy(by, shelf.book), by, seq: undefined };
      shelf.sent.set(idOf(sent.envelope), sent);
      return sent;
    });
    const answer = await answered(
      client,
      client.ask({ type: "append", envelopes: some.map(({ envelope }) => envelope) }),
    );
    if (answer === undefined) return;
    note(some, answer);
    acknowledged();
  }
}

function note(some: readonly Sent[], answer: RelayMessage): void {
  if (answer.type !== "kept") fail(`an append is answered by ${JSON.stringify(answer)}`);
  for (const [at, { outcome, seq }] of answer.outcomes.entries()) {
    if (outcome !== "kept") fail(`an envelope is ${outcome}`);
    const sent = some[at];
    if (sent !== undefined) sent.seq = seq;
  }
}

async function extendOn(client: Client, shelf: Shelf, acknowledged: () => void): Promise<void> {
  const { book, people } = shelf;
  while (book.chain.length < MOST_ENTRIES) {
    const entry = book.offer(people[0], book.epoch());
    shelf.offered = entry;
    const answer = await answered(
      client,
      client.ask({ type: "extend", space: book.space, at: book.chain.length, entry }),
    );
    if (answer === undefined) return;
    if (answer.type !== "done") fail(`an entry is answered by ${JSON.stringify(answer)}`);
    await book.take(entry);
    shelf.offered = undefined;
    acknowledged();
  }
}

/** Whether the relay has what it acknowledged, in its place, each once, and nothing besides; and takes the rest again. */
export async function look(port: number, shelf: Shelf): Promise<void> {
  const { book, people, sent } = shelf;
  const clients = await Promise.all(people.map((person) => online(port, book, person)));
  const [client = fail("there are two")] = clients;
  if (shelf.offered !== undefined) {
    const { offered: entry } = shelf;
    const again = await client.ask({ type: "extend", space: book.space, at: book.chain.length, entry });
    if (again.type !== "done") fail(`an entry that is sent again is answered by ${JSON.stringify(again)}`);
    await book.take(entry);
    shelf.offered = undefined;
  }
  const before = await readAll(client, book);
  for (const [id, { seq }] of sent)
    if (seq !== undefined && before.get(id) !== seq) fail("what was acknowledged is lost");
  for (const [at, one] of clients.entries()) {
    const unanswered = [...sent.values()].filter(({ seq, by }) => seq === undefined && by === people[at]);
    for (const one_ of unanswered) note([one_], await one.ask({ type: "append", envelopes: [one_.envelope] }));
  }
  for (const [id, seq] of before) if (sent.get(id)?.seq !== seq) fail("what was there already has another place now");
  const after = await readAll(client, book);
  if (after.size !== sent.size) fail(`${sent.size} were sent and ${after.size} are there`);
  const chain = await client.ask({ type: "read-chain", space: book.space, from: 0 });
  const same = chain.type === "chain" && Buffer.concat(chain.entries).equals(Buffer.concat(book.chain));
  if (!same) fail("the chain is another");
  await Promise.all(clients.map((one) => one.close()));
}

/** Places by ids. */
async function readAll(client: Client, { space }: Book): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (let after = 0; ; ) {
    const page = await client.ask({ type: "read-log", space, after, limit: 256 });
    if (page.type !== "log") fail(`a log is answered by ${JSON.stringify(page)}`);
    if (page.entries.length === 0) return places;
    for (const { seq, envelope } of page.entries) {
      if (seq !== after + 1) fail("the log has a gap");
      if (places.has(idOf(envelope))) fail("an envelope is there twice");
      places.set(idOf(envelope), seq);
      after = seq;
    }
  }
}

/** Its id, and a check that it arrived as it was made. */
function idOf(envelope: Bytes): string {
  const decoded = decodeEnvelope(envelope);
  if (!decoded.ok) fail(`an envelope is ${decoded.error}`);
  return decoded.value.header.opId;
}
