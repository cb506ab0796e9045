import {
  type BalanceReading,
  checkinKind,
  ownLineKind,
  readOwnLines,
  readRhythm,
  rhythmKind,
} from "@counterpoint/balance";
import { useEffect, useState } from "react";
import { createLevelsReader } from "../../app/levels/levels-reader.ts";
import type { LevelsQuestion } from "../../app/levels/messages.ts";
import { startLevelsWorker } from "../../app/levels/start-worker.ts";
import { useNow } from "../../app/now.ts";
import { useRecords } from "../../app/space-context.ts";

export type Levels =
  | { readonly kind: "waiting" }
  | { readonly kind: "read"; readonly reading: BalanceReading }
  | { readonly kind: "failed"; readonly again: () => void };

/**
 * What the days say, worked out beside the page and kept nowhere: it goes with the days that it comes from. While it is
 * worked out anew, the last reading stays.
 */
export function useLevels(readiness: "loading" | "ready"): Levels {
  const { today } = useNow();
  const checkins = useRecords(checkinKind);
  const lineRecords = useRecords(ownLineKind);
  const rhythmRecords = useRecords(rhythmKind);
  const [reader] = useState(() => createLevelsReader(startLevelsWorker));
  const [reading, setReading] = useState<BalanceReading | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => () => reader.close(), [reader]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question once more
  useEffect(() => {
    if (readiness === "loading") return;
    const question: LevelsQuestion = {
      days: checkins.map(({ id, fields }) => ({ date: id, close: fields.close ?? null, self: fields.self ?? null })),
      today,
      lines: readOwnLines(lineRecords),
      rhythm: readRhythm(rhythmRecords),
    };
    void reader.read(question).then((outcome) => {
      if (outcome.kind === "read") setReading(outcome.reading);
      if (outcome.kind === "failed") setReading("failed");
    });
  }, [reader, readiness, checkins, lineRecords, rhythmRecords, today, attempt]);
  if (reading === null) return { kind: "waiting" };
  if (reading === "failed") return { kind: "failed", again: () => setAttempt(attempt + 1) };
  return { kind: "read", reading };
}
