import { beforeEach, describe, expect, test } from "vitest";
import { createNotices, type TestNotices } from "../../testing/notices.ts";
import { keepOn, type Noticed, switchOff, switchOn, USUAL_QUIET } from "./notices.ts";
import { switchOffHere, switchOffUntold } from "./switch-off-here.ts";

const SHOWN = { text: "Your book", quiet: USUAL_QUIET };
const DONE = { ok: true, value: undefined };
const [FIRST, SECOND] = ["https://web.push.apple.com/1", "https://web.push.apple.com/2"];
/** What is asked of a link and a line is asked elsewhere, and tested there. */
const book: Noticed = { database: "counterpoint-ours-1", link: Object.create(null), reach: Object.create(null) };
const unsent: Noticed = { ...book, reach: undefined };

let notices: TestNotices;
beforeEach(() => {
  notices = createNotices();
});

describe("safety:S11 switching notices on", () => {
  test("asks the person, then makes an address, then tells the host, and keeps what is to be shown", async () => {
    expect(await notices.kept()).toBeUndefined();
    expect(await switchOn(book, notices, SHOWN)).toEqual(DONE);
    expect(notices.done).toEqual(["ask", "address 1", `tell ${FIRST}`]);
    expect(await notices.kept()).toEqual({ ...SHOWN, endpoint: FIRST });
  });

  test("asks for nothing where the person says no, or nothing is sent anyway", async () => {
    notices.answers.allows = false;
    expect(await switchOn(book, notices, SHOWN)).toEqual({ ok: false, error: "denied" });
    expect(await switchOn(unsent, notices, SHOWN)).toEqual({ ok: false, error: "no-line" });
    expect([notices.done, await notices.kept()]).toEqual([["ask"], undefined]);
  });

  test("leaves nothing on where the host or the browser’s maker does not take part", async () => {
    notices.answers.push = "no-service";
    expect(await switchOn(book, notices, SHOWN)).toEqual({ ok: false, error: "no-service" });
    notices.answers.push = undefined;
    notices.answers.relay = { kind: "refused", why: "not-allowed" };
    expect(await switchOn(book, notices, SHOWN)).toEqual({ ok: false, error: "no-line" });
    expect(notices.done.at(-1)).toBe("give back");
    notices.answers.relay = { kind: "offline" };
    expect(await switchOn(book, notices, SHOWN)).toEqual({ ok: false, error: "no-line" });
    expect(await notices.kept()).toBeUndefined();
  });
});

describe("switching them off", () => {
  beforeEach(() => switchOn(book, notices, SHOWN));

  test("gives the address back, and has the host forget it", async () => {
    await switchOff(book, notices);
    expect(notices.done.slice(-2)).toEqual(["give back", "forget"]);
    expect(await notices.kept()).toBeUndefined();
  });

  test("holds on this device also where nobody can be reached", async () => {
    notices.answers.relay = { kind: "offline" };
    await switchOff(book, notices);
    expect([notices.done.includes("give back"), await notices.kept()]).toEqual([true, undefined]);
  });

  test("safety:S7 goes without a line where what two share is over", async () => {
    await switchOffHere(book.database, notices);
    expect(notices.done.at(-1)).toBe("give back");
    expect(await notices.kept()).toBeUndefined();
  });
});

describe("where two people use this browser, and each has a book with somebody elsewhere", () => {
  const theirs: Noticed = { ...book, database: "counterpoint-other-ours-1" };

  test("safety:S11 what one has switched on is not on for the other, nor told to the host in their name", async () => {
    await switchOn(book, notices, SHOWN);
    notices.done.length = 0;
    expect(await notices.kept(theirs.database)).toBeUndefined();
    notices.answers.isLost = true;
    await keepOn(theirs, notices);
    expect(notices.done).toEqual([]);
  });

  test("what ends for one goes on for the other, by the one address that the browser has", async () => {
    await switchOn(book, notices, SHOWN);
    await switchOn(theirs, notices, { ...SHOWN, quiet: { from: 0, to: 0 } });
    await keepOn(book, notices);
    expect(await notices.kept()).toEqual({ ...SHOWN, endpoint: SECOND });
    await switchOffHere(book.database, notices);
    expect(notices.done.slice(-1)).toEqual([`tell ${SECOND}`]);
    expect(await notices.kept(theirs.database)).toMatchObject({ endpoint: SECOND });
    await switchOff(theirs, notices);
    expect(notices.done.slice(-2)).toEqual(["give back", "forget"]);
  });

  test("safety:S11 what one switches off without a line dies at the push service, and the other’s is made anew", async () => {
    await switchOn(book, notices, SHOWN);
    await switchOn(theirs, notices, SHOWN);
    await keepOn(book, notices);
    notices.answers.relay = { kind: "offline" };
    await switchOff(book, notices);
    expect(notices.done.at(-1)).toBe("give back");
    notices.answers.relay = undefined;
    await keepOn(theirs, notices);
    const third = "https://web.push.apple.com/3";
    expect(notices.done.slice(-2)).toEqual(["address 3", `tell ${third}`]);
    expect([await notices.kept(), await notices.kept(theirs.database)]).toEqual([
      undefined,
      { ...SHOWN, endpoint: third },
    ]);
  });

  test("safety:S11 so does the address of what one takes off the device; of a book without notices nothing dies", async () => {
    await switchOn(book, notices, SHOWN);
    await switchOn(theirs, notices, SHOWN);
    notices.done.length = 0;
    await switchOffUntold(["counterpoint-ours-2"], notices);
    expect(notices.done).toEqual([]);
    await switchOffUntold(["counterpoint-ours-2", book.database], notices);
    expect(notices.done).toEqual(["give back"]);
    expect([await notices.kept(), await notices.kept(theirs.database)]).toEqual([
      undefined,
      { ...SHOWN, endpoint: SECOND },
    ]);
  });
});

describe("notices that are on", () => {
  beforeEach(async () => {
    await switchOn(book, notices, SHOWN);
    notices.done.length = 0;
  });

  test("are left alone where all is as it was", async () => {
    await keepOn(book, notices);
    expect(notices.done).toEqual([]);
  });

  test("get another address where the browser took the first away", async () => {
    notices.answers.isLost = true;
    await keepOn(book, notices);
    expect(notices.done).toEqual(["address 2", `tell ${SECOND}`]);
    expect(await notices.kept()).toEqual({ ...SHOWN, endpoint: SECOND });
    await keepOn(book, notices);
    expect(notices.done).toHaveLength(2);
  });

  test("get another address where the host has another key, as after a backup", async () => {
    notices.answers.key = 5;
    await keepOn(book, notices);
    expect(notices.done).toEqual(["address 2", `tell ${SECOND}`]);
  });

  test("are tried again at the next opening where the host does not answer", async () => {
    notices.answers.key = 5;
    notices.answers.relay = { kind: "refused", why: "unavailable" };
    await keepOn(book, notices);
    expect(await notices.kept()).toMatchObject({ endpoint: FIRST });
    notices.answers.relay = undefined;
    await keepOn(book, notices);
    expect(await notices.kept()).toMatchObject({ endpoint: SECOND });
    expect(notices.done).toEqual(["address 2", `tell ${SECOND}`, `tell ${SECOND}`]);
  });

  test("safety:S11 are never switched on by themselves, nor against the browser’s settings", async () => {
    notices.answers.allows = false;
    notices.answers.isLost = true;
    await keepOn(book, notices);
    await switchOffHere(book.database, notices);
    notices.answers.allows = true;
    await keepOn(book, notices);
    expect(notices.done.filter((one) => one !== "give back")).toEqual([]);
  });
});
