import { afterEach, beforeEach, expect, test } from "vitest";
import { onPostgres, opened } from "../store/postgres/testing.acceptance.ts";
import { killRelay, newShelves, writeUntilKilled } from "./kill-relay.acceptance.ts";
import { type Grounds, makeGrounds, startRelayProcess } from "./relay-process.acceptance.ts";
import { look, writeUntilCut } from "./shelf.acceptance.ts";

const KILLS = 5;
const SEED = 20_261_126;

let grounds: Grounds;
beforeEach(() => {
  grounds = makeGrounds();
});
afterEach(() => grounds.clear());

test(`hold:H4 a relay on SQLite, killed ${KILLS} times while devices wrote to it, has all it acknowledged, and each once`, async () => {
  const { kills, acknowledged, unanswered } = await killRelay(grounds, "", KILLS, SEED);
  expect(kills).toBe(KILLS);
  expect(acknowledged).toBeGreaterThan(100);
  // Some were on their way each time, or the kills would prove little.
  expect(unanswered).toBeGreaterThan(KILLS);
});

onPostgres((database) => {
  test(`hold:H4 a relay on PostgreSQL, killed ${KILLS} times while devices wrote to it, has all it acknowledged, and each once`, async () => {
    const { kills, acknowledged, unanswered } = await killRelay(grounds, await database.freshUrl(), KILLS, SEED + 1);
    expect(kills).toBe(KILLS);
    expect(acknowledged).toBeGreaterThan(100);
    expect(unanswered).toBeGreaterThan(KILLS);
  });

  test("hold:H4 of two relays on one PostgreSQL one is killed: its devices go on at the other, which never stopped", async () => {
    const url = await database.freshUrl();
    await (await opened(url)).close();
    const [one, two] = await Promise.all([startRelayProcess(grounds, url), startRelayProcess(grounds, url)]);
    const [here, there] = [await newShelves(one.port), await newShelves(two.port)];
    let elsewhere = 0;
    const staying = Promise.all(there.map((shelf) => writeUntilCut(two.port, shelf, () => elsewhere++)));
    await writeUntilKilled(one.port, here, 150, () => one.kill());
    const before = elsewhere;
    // The devices of the one that was killed come to the other with all that was not answered.
    for (const shelf of here) await look(two.port, shelf);
    await writeUntilKilled(two.port, here, 60, () => two.kill());
    await staying;
    expect(elsewhere).toBeGreaterThan(before);
    const three = await startRelayProcess(grounds, url);
    for (const shelf of [...here, ...there]) await look(three.port, shelf);
    expect(await three.stop()).toBe(0);
  });
});
