import { cards, cardsFor, guided, helpWords } from "@counterpoint/library";
import { expect, type Page } from "@playwright/test";
import { expectOpen, fillNewLock, lock, said, setLockHere, unlock } from "./lock.ts";
import {
  answer,
  button,
  expectKept,
  goTo,
  heading,
  lookAround,
  MINE,
  note,
  pickThree,
  press,
  slider,
  stripOf,
  YOURS,
} from "./walk.ts";
import { need, tag, words } from "./words.ts";

const { arrive, firstMinute, today, balance, talk, shell, around, parcel, partners, recovery, soothe, wording } = words;

/** Each of these walks through screens and stops at every one of them: its name says which. */
type Walk = AsyncGenerator<string, void, undefined>;

export async function* aloneScreens(page: Page): Walk {
  await page.goto("/");
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  yield "welcome";
  await press(page, firstMinute.welcome.alone);
  for (const id of MINE) await press(page, need(id));
  yield "needs, three picked";
  await press(page, firstMinute.needs.next);
  await answer(page, "close");
  yield "two lines, one of them answered";
  await press(page, firstMinute.sliders.next);
  await expect(heading(page, firstMinute.page.title)).toBeVisible();
  yield "own page";
  await press(page, firstMinute.page.next);
  await expect(button(page, firstMinute.keep.keep)).toBeVisible();
  yield "keep";
  await press(page, firstMinute.keep.keep);
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
  yield "kept";
}

export async function* togetherScreens(page: Page): Walk {
  await page.goto("/");
  await press(page, firstMinute.welcome.together);
  yield "needs of the first person";
  await pickThree(page);
  await press(page, firstMinute.sliders.next);
  await expect(heading(page, firstMinute.page.titleTogether)).toBeVisible();
  yield "page of the first person";
  await press(page, firstMinute.page.nextTogether);
  await expect(heading(page, firstMinute.pass.title)).toBeVisible();
  yield "pass";
  await press(page, firstMinute.pass.open);
  await pickThree(page, YOURS);
  await answer(page, "self");
  yield "two lines of the second person";
  await press(page, firstMinute.sliders.next);
  await press(page, firstMinute.page.nextTogether);
  await expect(heading(page, firstMinute.meet.title)).toBeVisible();
  yield "meet";
  await press(page, firstMinute.meet.open);
  await expect(heading(page, firstMinute.reveal.title)).toBeVisible();
  yield "reveal with a card";
  await press(page, firstMinute.reveal.another);
  yield "reveal with a step";
  await press(page, firstMinute.reveal.next);
  await press(page, firstMinute.phoneDown.start);
  await expect(button(page, firstMinute.phoneDown.pause)).toBeVisible();
  yield "phone down, the timer running";
  await press(page, firstMinute.phoneDown.finish);
  await expect(heading(page, firstMinute.keep.titleFor.a)).toBeVisible();
  yield "keep, first person";
  await press(page, firstMinute.keep.forget);
  await expect(heading(page, firstMinute.keep.pass)).toBeVisible();
  yield "hand over before keeping";
  await press(page, firstMinute.keep.passOpen);
  await press(page, firstMinute.keep.keep);
  await expect(page.getByText(firstMinute.done.forgotten)).toBeVisible();
  yield "nothing kept";
}

/** Begins on Today of a person who has kept an evening. */
export async function* bookScreens(page: Page): Walk {
  yield "today, empty";
  await press(page, today.skip);
  await expect(page.getByText(today.skipped)).toBeVisible();
  yield "today, left out";
  await press(page, today.unskip);
  for (const item of ["close", "self", "pull", "load"] as const) await answer(page, item);
  await press(page, tag("hard"));
  await note(page).fill("We laughed at the bus stop.");
  await note(page).blur();
  await expectKept(page);
  yield "today, filled";
  await goTo(page, "balance");
  await expect(heading(page, balance.evenings)).toBeVisible();
  yield "balance";
  await page.getByRole("button", { name: balance.edit }).first().click();
  await expect(heading(page, today.titleEarlier)).toBeVisible();
  yield "an earlier day";
  await press(page, today.clearDay);
  await expect(page.getByText(today.cleared)).toBeVisible();
  yield "a day cleared, with undo";
  await note(page).fill("x".repeat(4001));
  await expect(page.getByText(today.refused["note-too-long"])).toBeVisible();
  yield "a note that is too long";
  await goTo(page, "talk");
  await expect(heading(page, talk.title)).toBeVisible();
  yield "talk";
  await page.getByRole("list", { name: talk.list }).getByRole("button").first().click();
  await expect(heading(page, cards.entries[0]?.title ?? "")).toBeVisible();
  await press(page, talk.start);
  yield "a card, the timer running";
  await goTo(page, "us");
  await expect(heading(page, words.us.title)).toBeVisible();
  yield "us";
  await page.getByRole("link", { name: shell.help }).click();
  await expect(button(page, shell.back)).toBeVisible();
  yield "help";
  await page.getByLabel(helpWords.where, { exact: true }).selectOption("United Kingdom");
  await page.getByText(helpWords.sources, { exact: true }).click();
  yield "help, a country chosen";
  await press(page, helpWords.right);
  await expect(button(page, helpWords.back)).toBeVisible();
  yield "whether this is right for us";
}

/** Begins on any page of an open book. */
export async function* talkScreens(page: Page): Walk {
  await goTo(page, "talk");
  const open = async (title: string): Promise<void> => {
    await page.getByRole("button", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
  };
  await open(talk.say.title);
  const draft = page.getByRole("textbox", { name: wording.field });
  await draft.fill("You never listen to me, and you always forget.");
  await page.getByRole("figure").first().getByRole("button").nth(1).click();
  yield "say it well, a part being changed";
  await draft.fill("He hits me when he drinks.");
  await expect(heading(page, cardsFor(["physical"])[0]?.title ?? "")).toBeVisible();
  yield "say it well, where it speaks of danger";
  await press(page, talk.back);
  const [form] = guided.entries;
  await open(form?.title ?? "");
  await page.getByRole("radio").first().click();
  yield "a guided form, begun";
  await press(page, talk.back);
  for (const name of ["name", "calm", "stay", "jealous"] as const) {
    await open(soothe[name].title);
    if (name === "name") for (const at of [0, 8]) await page.getByRole("radio").nth(at).click();
    yield soothe[name].title;
    await press(page, talk.back);
  }
}

/** Begins on Today of a person who has kept an evening and has no lock. */
export async function* lockScreens(page: Page): Walk {
  await fillNewLock(page, "short");
  await press(page, lock.set);
  await expect(page.getByText(said.short, { exact: true })).toBeVisible();
  yield "a lock to be set, with a passphrase that is too short";
  await setLockHere(page);
  yield "locked";
  await unlock(page, "wrong");
  await expect(page.getByText(said.wrong)).toBeVisible();
  yield "locked, after a wrong passphrase";
  await unlock(page);
  await expectOpen(page);
  await press(page, lock.change.open);
  await expect(heading(page, lock.change.open)).toBeFocused();
  yield "a lock to be changed";
}

/** Where a book on other devices is come to; nobody answers at the other end. Begins where nothing was ever kept. */
export async function* arriveScreens(page: Page): Walk {
  await page.goto(`/#join=${"A".repeat(44)}`);
  await expect(heading(page, arrive.before.title)).toBeFocused();
  yield "before a link is followed";
  await press(page, arrive.leave);
  await press(page, arrive.ways.open);
  await page.getByLabel(arrive.link.field, { exact: true }).fill("https://other.example.org/#join=abc");
  await press(page, arrive.link.go);
  await expect(page.getByText(arrive.link.elsewhere("other.example.org"))).toBeVisible();
  yield "the ways, after a link that leads elsewhere";
  await press(page, arrive.words.open);
  await expect(heading(page, arrive.words.title)).toBeFocused();
  await page.getByLabel(recovery.entry.words, { exact: true }).fill("abandom ability");
  await press(page, arrive.enter.find);
  yield "words, with one that is none";
  await press(page, arrive.back);
  await press(page, parcel.join.begin);
  await expect(page.getByRole("list", { name: parcel.join.list })).toBeVisible();
  yield "by file";
}

/** Where a link begins a book of two; nobody answers at the other end. Begins where nothing was ever kept. */
export async function* pairLinkScreens(page: Page): Walk {
  await page.goto(`/#pair=${"A".repeat(44)}`);
  await expect(heading(page, partners.invited.title)).toBeFocused();
  yield "a link from another person";
  await press(page, partners.invited.goOn);
  await expect(heading(page, partners.what.title)).toBeFocused();
  yield "what a book of two is";
  await press(page, partners.host.copy);
  await expect(heading(page, partners.copy.title)).toBeFocused();
  yield "another copy";
  await press(page, partners.back);
  await press(page, partners.host.goOn(new URL(page.url()).host));
  await expect(heading(page, partners.lock.title)).toBeFocused();
  yield "a lock before a book of two";
  await press(page, partners.leave);
}

/** What is shown to those who keep nothing. */
export async function* lookingAroundScreens(page: Page): Walk {
  await page.goto("/");
  await press(page, firstMinute.welcome.around);
  await expect(heading(page, around.choose.title)).toBeVisible();
  yield "whose book";
  await press(page, around.choose.book("Leah"));
  await expect(heading(page, around.choose.book("Leah"))).toBeVisible();
  yield "before an invented book";
  await press(page, around.ahead.open("Leah"));
  await expect(stripOf(page, "Leah")).toBeVisible();
  await expect(heading(page, balance.title)).toBeVisible();
  await page.getByText(around.strip.look).click();
  yield "an invented balance, with what to look at";
  for (const place of ["today", "talk", "us"] as const) {
    await goTo(page, place);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    yield `${place} of an invented book`;
  }
  await press(page, around.strip.close);
  await lookAround(page, null);
  await expect(slider(page, "close")).toBeVisible();
  yield "today, looking around";
  await goTo(page, "balance");
  await expect(page.getByText(balance.empty)).toBeVisible();
  yield "balance, empty";
}
