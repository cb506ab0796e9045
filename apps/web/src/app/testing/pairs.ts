import { err, ok } from "@counterpoint/kernel";
import type { Pairing, PairingState } from "@counterpoint/space";
import { createStore } from "../../platform/store.ts";
import type { Pairs, Self } from "../pair/ports.ts";
import { HOST } from "./company.ts";

/** A pairing that a test leads through its steps; what the person answers is noted. */
export interface TestPairing extends Pairing {
  readonly answers: string[];
  goTo(state: PairingState): void;
}

export function createPairing(): TestPairing {
  const at = createStore<PairingState>({ kind: "waiting" });
  const answers: string[] = [];
  return {
    answers,
    state: at.get,
    subscribe: at.subscribe,
    goTo: at.set,
    confirm: (what) => void answers.push(`confirm ${what}`),
    cancel: () => {
      answers.push("cancel");
      if (at.get().kind !== "paired") at.set({ kind: "failed", why: "cancelled" });
    },
  };
}

export const PAIR_LINK: string = `https://${HOST}/#pair=${"A".repeat(44)}`;

/** What screens ask is noted, and answered as a test wants. */
export interface TestPairs extends Pairs {
  readonly asked: (readonly [what: string, ...given: readonly (string | Self)[]])[];
  readonly pairing: TestPairing;
  answer: Awaited<ReturnType<Pairs["accept"]>> | undefined;
  finished: Awaited<ReturnType<Pairs["finish"]>>;
  forgotten: Awaited<ReturnType<Pairs["forget"]>>;
}

export function createTestPairs(): TestPairs {
  const pairing = createPairing();
  const asked: TestPairs["asked"] = [];
  const pairs: TestPairs = {
    host: HOST,
    asked,
    pairing,
    answer: undefined,
    finished: err({ kind: "not-there" }),
    forgotten: ok(undefined),
    invite: async (self) => {
      asked.push(["invite", self]);
      return pairs.answer?.ok === false ? pairs.answer : ok({ ...pairing, link: PAIR_LINK });
    },
    accept: async (link, self) => {
      asked.push(["accept", link, self]);
      return pairs.answer ?? ok(pairing);
    },
    finish: async (self) => {
      asked.push(["finish", self]);
      return pairs.finished;
    },
    forget: async () => {
      asked.push(["forget"]);
      return pairs.forgotten;
    },
  };
  return pairs;
}
