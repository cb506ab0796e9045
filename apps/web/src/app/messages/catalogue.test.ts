import { describe, expect, test } from "vitest";
import { theOther } from "./en/the-other.ts";
import { english } from "./en.ts";
import { SPOKEN_OF_TALK } from "./spoken-of-talk.acceptance.ts";
import { SPOKEN_OF_US } from "./spoken-of-us.acceptance.ts";

interface Said {
  readonly path: string;
  readonly text: string;
}

const {
  shell,
  firstMinute,
  around,
  arrive,
  today,
  balance,
  parcel,
  pictures,
  talk,
  us,
  lock,
  passphrase,
  backup,
  recovery,
} = english;
const { common, devices, here, ours, partners, push, questions, sync } = english;
const HOST = "book.example.org";
const zones = ["close-and-free", "crowded", "far", "stretched", "in-between"] as const;

/** What is put together from parts, each with parts as the app gives them; by its place in the catalogue. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  ...SPOKEN_OF_TALK,
  ...SPOKEN_OF_US,
  "shell.source": [shell.source("Digital Safety", "example.org", "23 November 2026")],
  "shell.update.text": [shell.update.text("1.2.3", "a1b2c3d4")],
  "shell.damaged": [shell.damaged(1), shell.damaged(12)],
  "firstMinute.needs.missing": [1, 2, 3].map(firstMinute.needs.missing),
  "firstMinute.phoneDown.left": [1, 2, 10].map(firstMinute.phoneDown.left),
  "here.asked.lead": [here.asked.lead("Ana")],
  "here.together.hand": [here.together.hand("Ben")],
  "here.together.write": [here.together.write("Ana")],
  "here.together.opened": [1, 2].map(here.together.opened),
  "ours.refused.over-quota": [ours.refused["over-quota"](HOST)],
  "ours.refused.unknown": [ours.refused.unknown(HOST)],
  "ours.refused.other": [ours.refused.other(HOST)],
  "today.towards": [today.towards("very close")],
  "today.near": [today.near("very close")],
  "balance.editDay": [balance.editDay("Tuesday, 24 November")],
  "balance.removeDay": [balance.removeDay("Tuesday, 24 November")],
  "balance.removed": [balance.removed("Tuesday, 24 November")],
  "balance.removeEvening": [balance.removeEvening("Tuesday, 24 November")],
  "balance.dayName": [balance.dayName("2026-11-24", "2026-11-25"), balance.dayName("2025-11-24", "2026-11-25")],
  "parcel.make.done": [parcel.make.done(parcel.name)],
  "parcel.add.done": [parcel.add.done(parcel.name)],
  "partners.tell.message": [partners.tell.message(HOST)],
  "partners.host.title": [partners.host.title(HOST)],
  "partners.host.text": [partners.host.text(HOST)],
  "partners.host.goOn": [partners.host.goOn(HOST)],
  "partners.offer.message": [partners.offer.message(HOST)],
  "partners.names.title": [partners.names.title("Ben")],
  "partners.names.lead": [partners.names.lead("Ben")],
  "partners.names.mine": [partners.names.mine("Ana")],
  "partners.names.host": [partners.names.host(HOST)],
  "partners.paired.title": [partners.paired.title("Ben")],
  "partners.finish.error.offline": [partners.finish.error.offline(HOST)],
  "partners.finish.error.refused": [partners.finish.error.refused(HOST)],
  "partners.finish.error.altered": [partners.finish.error.altered(HOST)],
  "partners.failed.refused": [partners.failed.refused(HOST)],
  "partners.paste.elsewhere": [partners.paste.elsewhere(HOST)],
  "pictures.opening.early.count": [pictures.opening.early.count(7, 18)],
  "pictures.opening.early.lead": [pictures.opening.early.lead(18, 56)],
  "pictures.opening.newLines.lead": [pictures.opening.newLines.lead("2026-11-24", "2026-11-25")],
  ...Object.fromEntries(
    Object.entries(pictures.opening.placed).map(([zone, { lead }]) => [
      `pictures.opening.placed.${zone}.lead`,
      [lead(28), lead(56)],
    ]),
  ),
  "pictures.score.week": [pictures.score.week("2026-10-05")],
  "pictures.score.span": [pictures.score.span("2026-09-07", "2026-11-23")],
  "pictures.score.label": [pictures.score.label("2026-09-07", "2026-11-23", ["Close: no answers."])],
  "pictures.score.voice": [pictures.score.voice("Close", ["no answers", "too early to tell"])],
  "pictures.score.means": [pictures.score.means(52.4, 71), pictures.score.means(60, 60.2)],
  "pictures.score.likely": [pictures.score.likely(-3, 104)],
  "pictures.score.line": [pictures.score.line(60)],
  "pictures.score.rests": [1, 2].map(pictures.score.rests),
  "pictures.table.number": [pictures.table.number(61.7)],
  "pictures.table.from": [pictures.table.from(55.2, 68)],
  "pictures.map.early": pictures.map.early(7, 18),
  "pictures.map.notDrawn": [pictures.map.notDrawn(pictures.map.noLines.join(" "))],
  "pictures.map.drawn": [pictures.map.drawn(pictures.map.where(pictures.map.side.above, pictures.map.side.unclear))],
  "pictures.map.where": [pictures.map.where(pictures.map.side.below, pictures.map.side.above)],
  "pictures.levels.likely": [pictures.levels.likely(55, 68)],
  "pictures.levels.above": [pictures.levels.above(62, 74, 60)],
  "pictures.levels.below": [pictures.levels.below(42, 55, 60)],
  "pictures.levels.unclear": [pictures.levels.unclear(55, 68, 60)],
  "pictures.levels.early": [pictures.levels.early(7, 14)],
  "pictures.levels.alike": [pictures.levels.alike(60)],
  "pictures.lines.spoken": [pictures.lines.spoken("towards very close", 68)],
  "pictures.lines.moved": [pictures.lines.moved("2026-11-24", "2026-11-25")],
  "arrive.host": [arrive.host("book.example.org")],
  "arrive.link.elsewhere": [arrive.link.elsewhere("book.example.org")],
  "arrive.found.devices": [1, 3].map(arrive.found.devices),
  "arrive.wait.hours": [1, 31].map(arrive.wait.hours),
  "arrive.newest.found": [arrive.newest.found("2026-11-24", "the tablet")],
  "around.choose.book": [around.choose.book("Leah")],
  "around.ahead.open": [around.ahead.open("Leah")],
  "around.strip.title": [around.strip.title("Leah")],
  "around.strip.text": [around.strip.text("Leah")],
  "around.strip.other": [around.strip.other("Leah")],
  "talk.left": [1, 2, 10].map(talk.left),
  "questions.dayName": [questions.dayName("2026-11-24", "2026-11-25"), questions.dayName("2025-12-31", "2026-01-01")],
  "questions.opened.talkOf": [questions.opened.talkOf("Which difference between us do you enjoy?")],
  "questions.aside.hourText": [questions.aside.hourText("20:00", "Lisbon")],
  "questions.ask.of": [questions.ask.of("Tuesday, 24 November")],
  "questions.ask.opensToday": [questions.ask.opensToday("20:00")],
  "questions.ask.opensTomorrow": [questions.ask.opensTomorrow("20:00")],
  "questions.ask.opensOn": [questions.ask.opensOn("2026-11-24", "20:00")],
  "questions.ask.last": [questions.ask.last("2026-11-24", "2026-11-25")],
  "questions.read.wrote": [questions.read.wrote("Leah")],
  "questions.hour.clockOf": [questions.hour.clockOf("Lisbon")],
  "questions.hour.here": [questions.hour.here("New York")],
  "recovery.check.word": [recovery.check.word(7)],
  "recovery.check.wrong": [recovery.check.wrong(7)],
  "recovery.entry.count": [1, 12, 25].map(recovery.entry.count),
  "recovery.entry.unknown": [recovery.entry.unknown(7, "abandn")],
  "backup.done.text": [backup.done.text("notes.age")],
  "backup.done.unreadable": [1, 12].map(backup.done.unreadable),
  "backup.restore.days": [
    backup.restore.days(1, "2026-11-24", "2026-11-24"),
    backup.restore.days(62, "2026-02-03", "2026-11-24"),
  ],
  "backup.restore.evenings": [1, 12].map(backup.restore.evenings),
  "backup.restore.unread": [1, 12].map(backup.restore.unread),
  "backup.refused.line": [backup.refused.line(12)],
  "us.kept.removedText": us.kept.removedText(HOST),
  "devices.host.title": [devices.host.title(HOST)],
  "devices.host.cannot": [devices.host.cannot(HOST)],
  "devices.host.whose": [devices.host.whose(HOST)],
  "devices.add.carrier.host": [devices.add.carrier.host(HOST)],
  "devices.add.instead": [devices.add.instead(HOST)],
  "devices.add.openHost": [devices.add.openHost(HOST)],
  "devices.add.ready.host": [devices.add.ready.host(HOST)],
  "devices.error.offline": [devices.error.offline(HOST)],
  "devices.error.refused": [devices.error.refused(HOST)],
  "devices.error.altered": [devices.error.altered(HOST)],
  "devices.list.wrote": [
    devices.list.wrote("2026-11-24", "2026-11-25"),
    devices.list.wrote("2025-11-24", "2026-11-25"),
  ],
  "devices.list.added": [devices.list.added("2026-11-24", "2026-11-25")],
  "devices.list.addedOut": [devices.list.addedOut("Tablet", "2026-11-24", "2026-11-25")],
  "devices.list.out": [devices.list.out("Phone, Tablet")],
  "devices.list.renameOf": [devices.list.renameOf("Phone")],
  "devices.list.takeOutOf": [devices.list.takeOutOf("Phone")],
  "devices.takeOut.title": [devices.takeOut.title("Phone")],
  "devices.takeOut.done": [devices.takeOut.done("Phone")],
  "devices.asking.text": [1, 2, 48].map(devices.asking.text),
  "devices.notice.addedMany": [devices.notice.addedMany(4)],
  "devices.notice.addedManyText": [devices.notice.addedManyText("Tablet, Phone")],
  "devices.notice.addedText": [devices.notice.addedText("Tablet", "2026-11-24", "2026-11-25")],
  "devices.pace.hint": [devices.pace.hint(HOST)],
  ...Object.fromEntries(Object.entries(sync.refused).map(([why, text]) => [`sync.refused.${why}`, [text(HOST)]])),
  ...Object.fromEntries(
    Object.entries(sync.alarms.kinds).flatMap(([kind, { title, may, safe, act }]) =>
      Object.entries({ title, may, safe, act }).map(([part, text]) => [
        `sync.alarms.kinds.${kind}.${part}`,
        [text(HOST, "Phone"), text(HOST, sync.alarms.aDevice)],
      ]),
    ),
  ),
  "push.off": [push.off("Ben")],
  "push.before": push.before(HOST),
  "push.quiet.hour": [0, 7, 21].map(push.quiet.hour),
  "push.failed.no-line": [push.failed["no-line"](HOST)],
  "recovery.noLine": [recovery.noLine(HOST)],
  "lock.noLine": [lock.noLine(HOST)],
  "us.kept.sharedText": us.kept.sharedText(HOST),
  "common.lead": [common.lead("Ben")],
  "common.day": [common.day("2026-11-24", "2026-11-25")],
  "common.preview.title": [common.preview.title("Ben")],
  "common.ground.how.points": common.ground.how.points("Ben"),
  "common.ground.layOut.text": [common.ground.layOut.text("Ben")],
  "common.ground.mark.opens": [
    common.ground.mark.opens("2026-11-24", "2026-11-24", 20),
    common.ground.mark.opens("2026-11-24", "2026-11-23", 7),
  ],
  "common.ground.review.reads": [common.ground.review.reads("Ben")],
  "common.ground.review.atTheHour": [common.ground.review.atTheHour("2026-11-24", "2026-11-24", 20)],
  "common.ground.met.laidOut": [common.ground.met.laidOut("2026-11-24", "2026-11-25")],
  "common.ground.own.sub": [common.ground.own.sub("Ben")],
  "common.ground.own.editOf": [common.ground.own.editOf("Chess")],
  "common.ground.own.removeOf": [common.ground.own.removeOf("Chess")],
  "common.limits.sub": [common.limits.sub("Ben")],
  "common.limits.theirs": [common.limits.theirs("Ben")],
  "common.limits.heading": [common.limits.heading("Ben", common.limits.abouts.time)],
  "common.limits.willDo": [common.limits.willDo("I will go to bed.")],
  "common.limits.share": [common.limits.share("Ben")],
  "common.limits.said": [common.limits.said("Ben")],
  "common.limits.takeBackOf": [common.limits.takeBackOf("Not after ten.")],
  "common.limits.anewOf": [common.limits.anewOf("Not after ten.")],
  "common.shown.copyOf": [common.shown.copyOf("Tuesday, 24 November")],
  "common.shown.share": [common.shown.share("Ben")],
  "common.shown.said": [common.shown.said("Ben")],
  "common.shown.takeBackOf": [common.shown.takeBackOf("A long day.")],
  "common.thanks.say": [common.thanks.say("Ben")],
  "common.thanks.share": [common.thanks.share("Ben")],
  "common.thanks.said": [common.thanks.said("Ben")],
  "common.thanks.takeBackOf": [common.thanks.takeBackOf("For the soup.")],
  "us.version.text": [us.version.text("1.2.3", "a1b2c3d4")],
};

/** Every leaf of the catalogue: texts as they are, and the names of those that are put together. */
function leaves(value: unknown, path: string): readonly (Said | { readonly path: string; readonly spoken: true })[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") return [{ path, spoken: true }];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

const { say: _say, ...words } = english;
const found = leaves(words, "");
const said: readonly Said[] = [
  ...found.flatMap((leaf) => ("text" in leaf ? [leaf] : [])),
  ...Object.entries(SPOKEN).flatMap(([path, texts]) => texts.map((text) => ({ path, text }))),
];
const breaking = (broken: (text: string) => boolean): readonly Said[] => said.filter(({ text }) => broken(text));

describe("every text of the app", () => {
  test("is looked at here, also those put together from parts", () => {
    const spoken = found.flatMap((leaf) => ("spoken" in leaf ? [leaf.path] : []));
    expect(spoken.toSorted()).toEqual(Object.keys(SPOKEN).toSorted());
    expect(said.length).toBeGreaterThan(150);
  });

  test("says something, without a space at its ends or two in a row", () => {
    expect(breaking((text) => text === "" || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  test("never shouts", () => {
    expect(breaking((text) => text.includes("!"))).toEqual([]);
  });

  test("has at most 400 letters", () => {
    expect(breaking((text) => text.length > 400)).toEqual([]);
  });

  test("holds no part that was forgotten, no markup and no address to press", () => {
    expect(breaking((text) => /undefined|null|NaN|\[object|[<>{}#]|https?:/.test(text))).toEqual([]);
  });

  test("uses one kind of apostrophe and of ellipsis", () => {
    expect(breaking((text) => /['`"]|\.\.\./.test(text))).toEqual([]);
  });
});

describe("some texts", () => {
  test("a plural reads as one would say it", () => {
    expect(firstMinute.needs.missing(1)).toBe("Pick one more.");
    expect(firstMinute.needs.missing(2)).toBe("Pick 2 more.");
    expect(talk.left(1)).not.toContain("1");
    expect(talk.left(7)).toContain("7 minutes");
    expect(shell.damaged(1)).not.toContain("entries");
    expect(shell.damaged(3)).toContain("3 entries");
  });

  test("who has not said a name yet is spoken of with a large letter where that begins a line", () => {
    expect(questions.read.wrote(theOther)).toBe("The other wrote");
    expect(questions.read.wrote("anna")).toBe("anna wrote");
  });

  test("safety:S17 Us says what quick exit cannot do", () => {
    expect(us.exit.text.join(" ")).toMatch(/cannot clear the browser’s history/);
  });

  test("safety:S14 Us says that screenshots cannot be prevented", () => {
    expect(us.focus.text).toMatch(/screenshots cannot be prevented/i);
  });

  test("safety:S15 after a file was made, one is told to delete the copies that are not needed", () => {
    expect(backup.done.text("notes.age")).toMatch(/delete the copies you don’t need/);
  });

  test("a backup says how many days it holds, and from when to when", () => {
    expect(backup.restore.days(1, "2026-11-24", "2026-11-24")).toBe("One day, 24 November 2026.");
    expect(backup.restore.days(62, "2026-02-03", "2026-11-24")).toBe(
      "62 days, from 3 February 2026 to 24 November 2026.",
    );
  });

  test("safety:S10 the one answer to what does not open says nothing about it, and no text of the lock hints", () => {
    expect(passphrase.wrong).not.toMatch(/passphrase|passkey|wrong|again|attempt|left/i);
    expect(Object.keys(lock.screen).toSorted()).toEqual(["open", "opening", "passkey", "passkeys", "passphrase"]);
    expect(Object.keys(lock.screen.passkeys)).toEqual(["first", "second"]);
  });

  test("safety:S10 whatever asks for a passphrase says the same of one that does not open, is empty, short or not the same", () => {
    const where = (what: RegExp): readonly string[] =>
      said.filter(({ text }) => what.test(text)).map(({ path }) => path);
    expect(where(/(not|wrong|isn’t) (the )?passphrase|did not open it/i)).toEqual([
      "passphrase.wrong",
      "backup.refused.wrong-key",
    ]);
    expect(where(/type (your|the|a) passphrase( first)?\.$/i)).toEqual(["passphrase.empty"]);
    expect(where(/\b(8|eight)( or more)? (letters|characters|signs)/i)).toEqual([
      "passphrase.advice",
      "passphrase.short",
    ]);
    expect(where(/two are not the same/i)).toEqual(["passphrase.different"]);
  });

  test("safety:S1 what is said before a lock is set: final, what it does not protect, what was there before", () => {
    const said = lock.before.points.join(" ");
    for (const what of [
      /final/,
      /Nobody can reset/,
      /closed book/,
      /harmful software/,
      /Whoever runs the copy/,
      /forensic/,
      /backups/,
    ]) {
      expect(said).toMatch(what);
    }
  });

  test("safety:S2 what whoever runs the copy can see is said, and one is asked who that is", () => {
    expect(devices.host.can).toMatch(/how many devices.*when each of them connects.*internet address.*how much/);
    expect(devices.host.partner).toMatch(/Is that your partner/);
  });

  test("safety:S11 before notices are on it is said what shows, who learns of it, and that they say the same of everything", () => {
    const said = push.before(HOST).join(" ");
    for (const what of [
      /“Your book” and nothing else/,
      /adds the name Counterpoint/,
      /company that makes your browser/,
      /and when/,
    ]) {
      expect(said).toMatch(what);
    }
    expect(said).toContain(`“${push.text}”`);
    expect(push.quiet.hour(7)).toBe("07:00");
  });

  test("no word of the machinery reaches a screen", () => {
    expect(breaking((text) => /\b(relay|epoch|chain|fork(ed)?|envelope|lockbox|log|sync)\b/i.test(text))).toEqual([]);
  });

  test("whatever does not fit is told in three parts: what may be, what is safe, what to do", () => {
    for (const [kind, { may, safe, act }] of Object.entries(sync.alarms.kinds)) {
      const parts = [may, safe, act].map((part) => part(HOST, "Phone"));
      expect(new Set(parts).size, kind).toBe(3);
      expect(parts[0], kind).toMatch(/\b(may|likely|possible|seem)\b|came/);
      expect(parts[2], kind).toMatch(/\b(Hold|Ask|ask|Open|Make|take it out|Look|nothing needs)\b/);
    }
  });

  test("safety:S9 nothing counts days, streaks or gaps", () => {
    expect(breaking((text) => /streak|in a row|you missed|days ago|don’t forget|remember to/i.test(text))).toEqual([]);
  });

  test("every place on the map is spoken of alike: a question first, then what is ordinary", () => {
    for (const zone of zones) {
      const [question, ordinary, ...more] = pictures.map.texts[zone];
      expect(question, zone).toMatch(/\?/);
      expect(ordinary, zone).not.toMatch(/\?/);
      expect(more).toEqual([]);
    }
  });

  test("safety:S22 where somebody is not free enough, what may be next is rest, friends or own things", () => {
    for (const zone of ["crowded", "stretched"] as const) {
      const text = pictures.map.texts[zone].join(" ");
      expect(text, zone).toMatch(/Rest, a friend, or something that is only yours/);
      expect(text, zone).not.toMatch(/exercise|together|talk|tell|say|share|ask (him|her|them)|partner/i);
    }
  });

  test("no place on the map is a verdict, a label or somebody’s fault", () => {
    const about = [
      ...zones.flatMap((zone) => pictures.map.texts[zone]),
      ...zones.map((zone) => pictures.opening.placed[zone].title),
    ];
    const verdict =
      /unhealthy|healthy|toxic|dependent|problem|should|must|warning|wrong|bad|good|better|score|your partner/i;
    expect(about.filter((text) => verdict.test(text))).toEqual([]);
  });
});
