import { sign } from "@counterpoint/crypto";
import { ok, type Result, toHex } from "@counterpoint/kernel";
import { proofContent } from "@counterpoint/wire";
import { exchangeOf } from "../exchange/exchange.ts";
import { createListeners } from "../listeners.ts";
import { oneAfterAnother } from "../one-after-another.ts";
import type { Space } from "../space.ts";
import type { Change, Position, StorageError } from "../storage/port.ts";
import { actsOf } from "./acts.ts";
import { agrees } from "./agrees.ts";
import { dismissAlarm } from "./alarms.ts";
import { giveOut } from "./give-out.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import { kept, next } from "./outbox.ts";
import { ownersOf, withOwners } from "./owners.ts";
import { part } from "./part.ts";
import type { Link, Standing } from "./port.ts";
import { standingOf } from "./standing.ts";
import { openSteps, type Step } from "./steps.ts";
import { takeChain } from "./take-chain.ts";
import { takeLog } from "./take-log.ts";
import { takeLoose } from "./take-loose.ts";
import { type Counted, unsealedCount } from "./unsealed-count.ts";

export interface RunningLink extends Link {
  /** Hears of nothing any more, and tells nothing. */
  close(): void;
}

export async function createLink(
  ground: Ground,
  space: Pick<Space, "subscribe" | "refresh">,
): Promise<Result<RunningLink, StorageError>> {
  const told = createListeners();
  const showing = oneAfterAnother();
  const unsealed = unsealedCount(ground);
  let standing: Standing | undefined;
  let shown: readonly [Held, number] | undefined;

  const show = (): Promise<void> =>
    showing(async () => {
      const held = steps.held();
      const counted = await unsealed.of(held);
      // A disk that cannot be read says so where something is asked of it.
      const waiting = counted.ok ? counted.value.count : 0;
      if (counted.ok && isWorthKeeping(held, counted.value)) void passOver(held, counted.value.upTo);
      if (shown?.[0] === held && shown[1] === waiting) return;
      shown = [held, waiting];
      standing = standingOf(ground, held, waiting);
      told.tell();
    });

  const opened = await openSteps(ground, async (change: Change, head) => {
    unsealed.passOver(change.append?.length ?? 0, head);
    if ((change.append?.length ?? 0) + (change.remove?.length ?? 0) > 0) await space.refresh();
    await show();
  });
  if (!opened.ok) return opened;
  const steps = opened.value;
  const edit = (change: (held: Held) => Held["state"]) =>
    steps.take<void>(
      async (held): Promise<Result<Step<void>, StorageError>> =>
        ok({ next: { ...held, state: change(held) }, change: {}, value: undefined }),
    );

  /** Unless something was sealed since it was counted. */
  const passOver = ({ state: counted }: Held, upTo: Position) =>
    edit(({ state }) => (state.sealedUpTo === counted.sealedUpTo ? { ...state, sealedUpTo: upTo } : state));
  await show();

  const look = async (): Promise<Held> => {
    const looked = await steps.look();
    if (looked.ok) await show();
    return steps.held();
  };
  const stops = [
    ground.storage.onChange((change) => {
      if (change !== "closed") void look();
    }),
    // After a commit: there may be something to send.
    space.subscribe(() => void show()),
  ];
  const link: RunningLink = {
    space: ground.space,
    device: ground.device,
    standing: () => {
      standing ??= standingOf(ground, steps.held(), 0);
      return standing;
    },
    subscribe: told.add,
    proof: (nonce, origin) =>
      sign(steps.held().keys.signingKey, "prove", proofContent(nonce, ground.space, ground.device, origin)),
    signParcel: (digest) => sign(steps.held().keys.signingKey, "parcel", digest),
    chain: (from) => steps.held().chain.slice(from),
    takeChain: (from, entries, length) => steps.take((held) => takeChain(ground, held, { from, entries, length })),
    takeLog: (entries, head) => steps.take((held) => takeLog(ground, held, entries, head)),
    agrees: (seq, hash) => steps.take((held) => agrees(ground, held, { seq, hash: toHex(hash) })),
    takeLoose: (envelopes) => takeLoose(ground, steps, envelopes),
    envelopes: () => giveOut(ground, steps),
    next: () => steps.take((held) => next(ground, held)),
    kept: (envelope, seq) => steps.take((held) => kept(ground, held, envelope, seq)),
    acts: actsOf(look),
    exchange: exchangeOf(ground, steps),
    part: async () => {
      const parted = await steps.take((held) => part(ground, held));
      // It holds already. Where this is cut off, the next opening of the book does it.
      if (parted.ok) await ground.storage.whenFree(() => ground.storage.scrub());
      return parted;
    },
    endOn: (day) => edit(({ state }) => (state.parted ? state : { ...state, endsOn: day })),
    owners: () => ownersOf(steps.held().state),
    rememberOwners: (said) => edit((held) => withOwners(held.state, said)),
    confirm: () => edit(({ state }) => ({ ...state, unconfirmed: false })),
    dismiss: (alarm) => edit(({ state }) => dismissAlarm(state, alarm)),
    close: () => {
      for (const stop of stops) stop();
      told.clear();
    },
  };
  return ok(link);
}

/** Received entries that have to be looked through at every start, before that is written down. */
const MANY = 500;

/** Nothing up to there is this device's to send. */
const isWorthKeeping = ({ state }: Held, { count, upTo }: Counted): boolean =>
  count === 0 && upTo - state.sealedUpTo > MANY;
