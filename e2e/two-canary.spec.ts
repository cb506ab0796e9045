import { type Member, parseCivilDate, toHex } from "@counterpoint/kernel";
import { questions } from "@counterpoint/library";
import { set } from "@counterpoint/records";
import { deviceNameKind, nameSelf, PERSON_NAME_ID, personNameKind } from "@counterpoint/space";
import { answerId, answerKind, commonItemKind, limitKind, subjectOf, thanksKind } from "@counterpoint/talk";
import { decodeFromClient } from "@counterpoint/wire";
import { expect, test } from "@playwright/test";
import { webSocketTransport } from "../packages/space/src/sync/websocket.ts";
import { canary, found, leaveInClear, STORES, startGround } from "./support/hunt/ground.ts";
import { canReadMemory } from "./support/hunt/memory.ts";
import { until, valid } from "./support/hunt/person.ts";
import { spellingsOf, spellingsOfBytes } from "./support/hunt/spellings.ts";
import type { Wire } from "./support/hunt/wire.ts";
import { pair, type Side } from "./support/two/partners.ts";

const DATE = valid(parseCivilDate("1913-05-29"));
const [question] = questions.entries;
if (question === undefined) throw new Error("there is no question");
const ID = answerId({ date: DATE, question: question.id });

const NOTHING = { files: [], memory: [], log: [], wire: [] };

for (const [store, makePlace] of STORES) {
  test(`hold:H1 hold:H3 nothing of what two share lies at the relay (${store}) or goes over the wire; an answer that waits goes to nobody`, async () => {
    const ground = await startGround(makePlace);
    const sides: Side[] = [];
    try {
      const transport = webSocketTransport(ground.origin);
      const paired = await pair(transport);
      const [ana, ben] = [await paired.open("a", transport), await paired.open("b", transport)];
      sides.push(ana, ben);
      const [hers, his] = [canary(), canary()];
      await writeEverywhere(ana, hers);
      await writeEverywhere(ben, his);
      await until(ben.space, () => nameOn(ben, "a") === hers);
      await until(ana.space, () => nameOn(ana, "b") === his);
      await answer(ana, `${hers} in a sealed answer`);
      await ana.hand();

      const keys = [await paired.keys("a"), await paired.keys("b")];
      const secrets = keys.flatMap(({ epochs, local }) => [...epochs, local]);
      const wanted = [hers, his].flatMap(spellingsOf).concat(secrets.flatMap(spellingsOfBytes));
      expect(await found(ground, wanted)).toEqual(NOTHING);
      // The record waits at the relay: not a byte of it has gone on to the other.
      const [record] = deposited(ground.wire);
      expect(record?.length).toBeGreaterThan(1_000);
      expect(saidByRelay(ground.wire, record ?? "")).toBe(false);

      await answer(ben, `${his} in a sealed answer`);
      await ben.hand();
      for (const { space } of sides) {
        await until(space, () => answerOn(space, "a") === `${hers} in a sealed answer`);
        expect(answerOn(space, "b")).toBe(`${his} in a sealed answer`);
      }
      expect(saidByRelay(ground.wire, record ?? "")).toBe(true);
      expect(await found(ground, wanted)).toEqual(NOTHING);

      const control = canary();
      await leaveInClear(ground.origin, control);
      const search = await found(ground, spellingsOf(control));
      expect(search.files.join()).toContain("as it is");
      if (canReadMemory) expect(search.memory).toContain("as it is");
      expect(search.wire).toContain("as it is");
    } finally {
      for (const side of sides) side.close();
      await ground.close();
    }
  });
}

const nameOn = ({ space }: Side, member: Member): string | undefined =>
  space.get(personNameKind, PERSON_NAME_ID, member)?.fields.name;

const answerOn = (space: Side["space"], member: Member): string | undefined =>
  space.get(answerKind, ID, member)?.fields.text;

/** In every kind that two share, and in every field that takes a text; the name comes last. */
async function writeEverywhere({ space }: Side, stem: string): Promise<void> {
  const id = space.device;
  valid(
    await space.commit([
      ...set(limitKind, `${DATE}.${id}`, { text: `${stem} in a limit`, will: `${stem} in what I will do` }),
      ...set(thanksKind, `${DATE}.${id}`, { text: `${stem} in thanks` }),
      ...set(commonItemKind, id, { list: "wishes", title: `${stem} as a title`, meaning: `${stem} as a meaning` }),
      ...set(deviceNameKind, id, { name: stem }),
    ]),
  );
  valid(await space.commit(nameSelf(stem)));
}

async function answer({ space, link }: Side, text: string): Promise<void> {
  if (question === undefined) return;
  const quoted = { ref: `${question.id}@${question.version}`, text: question.text };
  const batch = space.compose(set(answerKind, ID, { question: quoted, text }));
  const round = await link.exchange.roundOf(ID);
  valid(await link.exchange.putIn(round, { kind: "answer", subject: subjectOf(question), batch }, { opensAt: 0 }));
}

/** What clients have put in, in hex. */
const deposited = (wire: Wire): readonly string[] =>
  wire
    .fromClients()
    .map((bytes) => valid(decodeFromClient(new Uint8Array(bytes))).message)
    .flatMap((message) => (message.type === "deposit" ? [toHex(new Uint8Array(message.record))] : []));

const saidByRelay = (wire: Wire, hex: string): boolean =>
  wire.fromRelay().some((bytes) => bytes.includes(Buffer.from(hex, "hex")));
