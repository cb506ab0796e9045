import type { FinishError, Found, RecoverySecret, Restoring } from "@counterpoint/space";

/** Where somebody stands who comes back by words. What was entered is held until the page is left, and nowhere else. */
export type ComingStep =
  | { readonly at: "enter" }
  | { readonly at: "found"; readonly secret: RecoverySecret; readonly found: Found }
  /** Asked to come in; somebody can still say no. */
  | { readonly at: "wait"; readonly hoursLeft: number }
  | { readonly at: "over"; readonly secret: RecoverySecret }
  /** A device of the person has said no. */
  | { readonly at: "refused"; readonly secret: RecoverySecret; readonly found: Found }
  | { readonly at: "in" };

/** The next step, or why there is none: then everything stays as it is. */
export type Stepped = ComingStep | { readonly at: "trouble"; readonly why: Trouble };

export type Trouble = Exclude<FinishError["kind"], "not-yet" | "not-announced">;

/** What this device remembers decides where the page begins. */
export async function firstStep(comingBack: Restoring): Promise<ComingStep> {
  const waiting = await comingBack.waiting();
  const hoursLeft = waiting.ok ? waiting.value?.hoursLeft : undefined;
  return hoursLeft === undefined || hoursLeft === 0 ? { at: "enter" } : { at: "wait", hoursLeft };
}

export async function find(comingBack: Restoring, secret: RecoverySecret): Promise<Stepped> {
  const [found, waiting] = [await comingBack.find(secret), await comingBack.waiting()];
  if (!found.ok) return { at: "trouble", why: found.error.kind };
  if (!waiting.ok) return { at: "trouble", why: waiting.error.kind };
  if (found.value.hoursLeft !== undefined) return whileAsked(found.value.hoursLeft, secret);
  // Asked for here, and not known there any more.
  if (waiting.value !== undefined) return { at: "refused", secret, found: found.value };
  return { at: "found", secret, found: found.value };
}

/** No hours are left where this device was added already, and cut off before it had kept anything. */
export async function askToComeIn(comingBack: Restoring, secret: RecoverySecret): Promise<Stepped> {
  const asked = await comingBack.announce(secret);
  if (!asked.ok) return { at: "trouble", why: asked.error.kind };
  const { hoursLeft = 0 } = asked.value;
  return hoursLeft === 0 ? comeIn(comingBack, secret) : { at: "wait", hoursLeft };
}

export async function comeIn(comingBack: Restoring, secret: RecoverySecret): Promise<Stepped> {
  const finished = await comingBack.finish(secret);
  if (finished.ok) return { at: "in" };
  const { error } = finished;
  if (error.kind === "not-yet") return whileAsked(error.hoursLeft, secret);
  if (error.kind !== "not-announced") return { at: "trouble", why: error.kind };
  return find(comingBack, secret);
}

const whileAsked = (hoursLeft: number, secret: RecoverySecret): ComingStep =>
  hoursLeft === 0 ? { at: "over", secret } : { at: "wait", hoursLeft };
