/** How a made-up couple's year goes, in which it is known what is true. */
export interface InsightWorld {
  /** Correlation of a mood with that of the day before. */
  readonly phi: number;
  /** Share of an answer's variance that is of the moment and not of the mood. */
  readonly noise: number;
  /** Share of days without an answer. */
  readonly missing: number;
  /** Whether some links and one change are put in; in the others nothing is related to anything. */
  readonly planted: boolean;
}

const REFERENCE: InsightWorld = { phi: 0.25, noise: 0, missing: 0.3, planted: false };

export type InsightWorldName = "reference" | "phi50" | "latent" | "missing50" | "planted";

/** By the name under which the command line knows them. */
export const INSIGHT_WORLDS: Readonly<Record<InsightWorldName, InsightWorld>> = {
  reference: REFERENCE,
  phi50: { ...REFERENCE, phi: 0.5 },
  latent: { ...REFERENCE, phi: 0.8, noise: 0.6 },
  missing50: { ...REFERENCE, missing: 0.5 },
  planted: { ...REFERENCE, planted: true },
};
