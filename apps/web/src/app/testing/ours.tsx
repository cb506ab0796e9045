import { ok, parseZone } from "@counterpoint/kernel";
import {
  changeLock,
  createLock,
  nameSelf,
  newRecoveryEntropy,
  openLink,
  openSpace,
  type Person,
  pairHere,
  type RunningLink,
  recoverySecret,
  type Space,
  type Stretch,
  takeBack,
} from "@counterpoint/space";
import { decidePair } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { createStore } from "../../platform/store.ts";
import { DeviceProvider } from "../device.ts";
import type { OurBook, OurView } from "../ours/our-book.ts";
import { OUR_SCHEMA } from "../ours/our-schema.ts";
import { OursProvider } from "../ours/ours-context.ts";
import { ToastHost } from "../toast.tsx";
import { createDevice, openTab, type TestDevice } from "./bench.tsx";
import { createDisk, type TestDisk } from "./disk.ts";
import { openLocked, quickStretch } from "./locked.ts";
import { must } from "./must.ts";
import { createOursRelay, type OursRelay } from "./ours-relay.ts";

/** What one of two has open: a real space and a real link, and no line to anywhere but `Couple`. */
export interface TestOurs extends OurBook {
  readonly link: RunningLink;
  readonly disk: TestDisk;
  /** Where this person’s own pages lie, and what opens both. */
  readonly own: { readonly disk: TestDisk; readonly passphrase: string };
  /** What a screen shall see, whatever the link says. */
  show(view: Partial<OurView>): void;
  /** What was asked of it, in order. */
  readonly asked: string[];
}

export interface Couple {
  /** Invited. */
  readonly a: TestOurs;
  readonly b: TestOurs;
  readonly relay: OursRelay;
  /** Everything that one has reaches the other, and what is due opens. */
  pass(): Promise<void>;
  close(): void;
}

interface Beginning {
  readonly a?: string;
  readonly b?: string;
  /** Whose clock counts, and when answers open; null where they have not agreed on it yet. */
  readonly pair?: { readonly zone: string; readonly hour: number } | null;
  /** Where a test opens the locks as the app does. */
  readonly stretch?: Stretch;
}

/** Two people who have just paired, and have heard of each other. */
export async function createCouple({
  a: first = "Ana",
  b: second = "Ben",
  pair = { zone: "UTC", hour: 20 },
  stretch = quickStretch,
}: Beginning = {}): Promise<Couple> {
  const people = { a: await newPerson("one small boat", stretch), b: await newPerson("two tall trees", stretch) };
  must(await pairHere(people.a.person, people.b.person, systemClock));
  const spaces = { a: await openShared(people.a), b: await openShared(people.b) };
  const relay = createOursRelay(spaces.a.space.id);
  const links = { a: spaces.a.link, b: spaces.b.link };
  const pass = async (): Promise<void> => {
    for (const member of ["a", "b"] as const) await relay.give(links[member], member);
    relay.open();
    for (const member of ["a", "b"] as const) await relay.read(links[member]);
  };
  must(await spaces.a.space.commit(nameSelf(first)));
  must(await spaces.b.space.commit(nameSelf(second)));
  if (pair !== null) {
    const begun = decidePair(null, { type: "begin", zone: must(parseZone(pair.zone)), hour: pair.hour }, Date.now());
    must(await spaces.a.space.commit(must(begun)));
  }
  await pass();
  const [a, b] = [ourBook(spaces.a, people.a, pass), ourBook(spaces.b, people.b, pass)];
  const close = (): void => {
    a.close();
    b.close();
  };
  return { a, b, relay, pass, close };
}

interface NewPerson extends Pick<TestOurs, "disk" | "own"> {
  readonly person: Person;
}

async function newPerson(passphrase: string, stretch: Stretch): Promise<NewPerson> {
  const own = { disk: createDisk(), passphrase };
  must(await changeLock((await openTab(own.disk)).door, await createLock(passphrase, undefined, stretch)));
  const { door } = await openLocked(own.disk, passphrase, stretch);
  const disk = createDisk();
  const secret = await recoverySecret(newRecoveryEntropy(), passphrase, quickStretch);
  return { own, disk, person: { door, storage: disk.connect(), secret } };
}

interface OpenShared {
  readonly space: Space;
  readonly link: RunningLink;
}

async function openShared({ person: { door }, disk }: NewPerson): Promise<OpenShared> {
  const ports = { clock: systemClock, chance: secureChance };
  const options = { ...ports, schema: OUR_SCHEMA, storage: disk.connect(), unlocked: door.wrapping };
  const space = must(await openSpace(options));
  return { space, link: must(await openLink(space, ports)) };
}

function ourBook({ space, link }: OpenShared, { disk, own }: NewPerson, pass: () => Promise<void>): TestOurs {
  const asked: string[] = [];
  let shown: Partial<OurView> = {};
  const look = (): OurView => {
    const { alarms, over, parted, epochDue: unfinished, devices, partnerDevices } = link.standing();
    return { status: { kind: "in-step" }, alarms, over, parted, unfinished, devices, partnerDevices, ...shown };
  };
  const view = createStore<OurView>(look());
  const deaf = link.subscribe(() => view.set(look()));
  return {
    database: `counterpoint-ours-${space.member === "a" ? 1 : 2}`,
    space,
    link,
    disk,
    own,
    asked,
    reach: undefined,
    view: view.get,
    subscribe: view.subscribe,
    sync: () => undefined,
    show: (next) => {
      shown = { ...shown, ...next };
      view.set(look());
    },
    handIn: async () => {
      asked.push("hand in");
      await pass();
      return ok(undefined);
    },
    withdraw: async (round) => {
      asked.push("withdraw");
      must(await takeBack(link, undefined, round));
      await pass();
      return ok(undefined);
    },
    close: () => {
      deaf();
      link.close();
      space.close();
    },
  };
}

interface OursBenchProps {
  readonly book: OurBook;
  readonly device?: TestDevice;
  readonly children: ReactNode;
}

/** What stands around a place of what two share. */
export function OursBench({ book, device = createDevice(), children }: OursBenchProps): ReactNode {
  return (
    <DeviceProvider value={device}>
      <OursProvider value={book}>
        <ToastHost>{children}</ToastHost>
      </OursProvider>
    </DeviceProvider>
  );
}
