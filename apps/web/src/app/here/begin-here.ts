import { err, ok, type Result } from "@counterpoint/kernel";
import { meetHere, nameSelf, openLink, pairHere, type RunningLink, type Space } from "@counterpoint/space";
import { decidePair } from "@counterpoint/talk";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { keepRest } from "../../platform/rest.ts";
import { BOOK_OF, PEOPLE_HERE, type PersonHere } from "../lock/person-here.ts";
import { personMemo } from "../lock/person-memo.ts";
import { confirmPassphrase } from "../lock/unlock.ts";
import { keepOurCarrier } from "../ours/our-carrier.ts";
import { openSharedIn, sharedNames } from "../ours/profiles.ts";
import { ownSecret, type SecretError } from "../recovery/own-secret.ts";
import { hasBook } from "./has-book.ts";
import { forgetOwn, makeOwn, openOwn, otherHere } from "./own-book.ts";
import { closeAll, forgetFree, type Owner, type PlaceHere, placesHere } from "./places-here.ts";

/** What one of the two has given: what to be called, and the passphrase of their own book, or of the one to be made. */
export interface Given {
  readonly name: string;
  readonly passphrase: string;
}

export interface Beginning {
  readonly who: PersonHere;
  /** Of the one whose book is open. */
  readonly space: Space;
  readonly mine: Given;
  readonly theirs: Given;
}

/**
 * `wrong`: not the passphrase of the other's book. `taken`: it opens the first one's, so neither could keep anything from
 * the other. `words-elsewhere`, `words-damaged`: of the first one's book. `not-kept`: the disk refused, or one of the two
 * has a book of two already, of which the other may not know; what was made is gone again.
 */
export type BeginError = "wrong" | "taken" | "words-elsewhere" | "words-damaged" | "not-kept";

/** The hour at which answers would open if the two were apart; they can set another. */
const USUAL_HOUR = 20;

/** A device that two people use locks itself soon (S18). Each can set it otherwise. */
const SHARED_REST = 1;

/**
 * Makes a book of two on this device, and for the other person one of their own where there is none: nothing is sent to
 * anybody. Done again after a cut, it goes on from there.
 */
export async function beginHere({ who, space, mine, theirs }: Beginning): Promise<Result<void, BeginError>> {
  if ((await confirmPassphrase(space, theirs.passphrase)) === "right") return err("taken");
  const other = otherHere(who);
  const isThere = await hasBook(other);
  const own = isThere ? await openOwn(other, theirs.passphrase) : await makeOwn(other, theirs.passphrase);
  if (!own.ok) return own;
  const people = [
    { book: BOOK_OF[who], space, given: mine },
    { book: BOOK_OF[other], space: own.value, given: theirs },
  ] as const;
  const made = await pair(people);
  own.value.close();
  if (made.ok) for (const one of PEOPLE_HERE) keepRest(SHARED_REST, personMemo(one));
  else if (!isThere && (await sharedNames(BOOK_OF[other])).length === 0) await forgetOwn(other);
  return made;
}

interface PersonOnDevice {
  readonly book: string;
  readonly space: Space;
  readonly given: Given;
}

async function pair(people: readonly [PersonOnDevice, PersonOnDevice]): Promise<Result<void, BeginError>> {
  const [one, other] = people;
  const [mine, theirs] = [
    await ownSecret(one.space, one.given.passphrase),
    await ownSecret(other.space, other.given.passphrase),
  ];
  if (!mine.ok) return err(whyNot(mine.error));
  if (!theirs.ok) return err("not-kept");
  const made = await whileBothFree(people, () =>
    pairIn([
      { ...one, secret: mine.value },
      { ...other, secret: theirs.value },
    ]),
  );
  return made ? ok(undefined) : err("not-kept");
}

/** No other tab begins anything for either of the two meanwhile. */
const whileBothFree = <T>([one, other]: readonly [PersonOnDevice, PersonOnDevice], task: () => Promise<T>) => {
  const [first, second] = one.book < other.book ? [one, other] : [other, one];
  return first.space.door.storage.whenFree(() => second.space.door.storage.whenFree(task));
};

/** False where the disk refuses, and where one of the two has a book of two already: what is told to one, both hear. */
async function pairIn([one, other]: readonly [Founder, Founder]): Promise<boolean> {
  const places = await placesHere([ownerOf(one), ownerOf(other)]);
  if (!places.ok) return false;
  const [here, there] = places.value;
  if (here === undefined || there === undefined) throw new TypeError("a place for each");
  const pairs = [
    { ...one, place: here },
    { ...other, place: there },
  ];
  const made = await makeBoth(pairs.toSorted((a, b) => Number(isShared(b.place)) - Number(isShared(a.place))));
  closeAll(places.value);
  if (!made) await forgetFree(places.value);
  return made;
}

const ownerOf = ({ book, space: { door } }: PersonOnDevice): Owner => ({ book, door });

const isShared = ({ standing }: PlaceHere): boolean => standing === "shared";

const whyNot = ({ kind }: SecretError): BeginError =>
  kind === "words-elsewhere" || kind === "words-damaged" ? kind : "not-kept";

interface Founder extends PersonOnDevice {
  readonly secret: Parameters<typeof pairHere>[0]["secret"];
}

interface Pairing extends Founder {
  readonly place: PlaceHere;
}

async function makeBoth(people: readonly Pairing[]): Promise<boolean> {
  for (const { place } of people) {
    // Before there is anything that could be sent.
    if (!(await keepOurCarrier(place.storage, "here")).ok) return false;
  }
  const [one, other] = people.map(({ space, place, secret }) => ({
    door: space.door,
    storage: place.storage,
    secret,
  }));
  if (one === undefined || other === undefined) throw new TypeError("there are two");
  if (!(await pairHere(one, other, systemClock)).ok) return false;
  await introduce(people);
  return true;
}

/** Each says what to be called, and both hear of it. The book is there already: what fails here can be said in it later. */
async function introduce(people: readonly Pairing[]): Promise<void> {
  const halves: Half[] = [];
  for (const { place, space, given } of people) {
    const half = await openHalf(place, space);
    if (half === undefined) break;
    halves.push(half);
    await half.space.commit([...nameSelf(given.name), ...agreement(half.space)]);
  }
  const [one, other] = halves;
  if (one !== undefined && other !== undefined) await meetHere(one.link, other.link);
  for (const half of halves) {
    half.link.close();
    half.space.close();
  }
}

interface Half {
  readonly space: Space;
  readonly link: RunningLink;
}

async function openHalf({ storage }: PlaceHere, { door }: Space): Promise<Half | undefined> {
  const space = await openSharedIn(storage, door.wrapping);
  if (!space.ok) return undefined;
  const link = await openLink(space.value, { clock: systemClock, chance: secureChance });
  if (link.ok) return { space: space.value, link: link.value };
  space.value.close();
  return undefined;
}

/** Whose clock counts, and when: said by one of the two, or there would be two answers to it. */
function agreement({ member }: Space): Parameters<Space["commit"]>[0] {
  if (member !== "a") return [];
  const begun = decidePair(null, { type: "begin", zone: systemClock.zone(), hour: USUAL_HOUR }, systemClock.now());
  return begun.ok ? begun.value : [];
}
