/** What a person does with a page that is open in front of them. */
const INPUTS = ["keydown", "pointerdown", "pointermove", "wheel", "input"] as const;
/** What may be the end of a sleep in which no clock ran. */
const WAKINGS = ["visibilitychange", "pageshow", "focus", "resume"] as const;
/** How often the other tabs are told that somebody is here. */
const TELL_EVERY_MS = 5_000;
/** The limit may be set lower meanwhile, in this tab or another. */
const LOOK_EVERY_MS = 15_000;

export interface IdlePorts {
  readonly window: EventTarget;
  readonly document: EventTarget;
  readonly now: () => number;
  readonly limitMs: () => number;
  /** Tells the other tabs. */
  readonly tell: () => void;
}

export interface Idle {
  /** Another tab has told that somebody is here. */
  seenElsewhere(): void;
  stop(): void;
}

/**
 * Calls back when nobody has touched the page, or another tab of the app, for as long as the limit. The clock on the
 * wall is compared, also at each waking and before it counts as an input: a page that slept through its limit is over
 * it the moment it wakes, before anything is drawn.
 */
export function watchIdle(ports: IdlePorts, onIdle: () => void): Idle {
  const { window: scope, document: page, now, limitMs, tell } = ports;
  let last = now();
  let told = -Infinity;
  let timer: ReturnType<typeof setTimeout>;
  const restart = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(LOOK_EVERY_MS, Math.max(0, last + limitMs() - now())));
  };
  const isOver = (): boolean => now() - last >= limitMs();
  const look = (): void => {
    // A clock that was put back says nothing about how long it has been: it counts from here.
    if (now() < last) last = now();
    if (isOver()) {
      last = now();
      onIdle();
    }
    restart();
  };
  const seen = (): void => {
    last = now();
    restart();
  };
  const input = (): void => {
    if (isOver()) {
      look();
      return;
    }
    if (now() - told >= TELL_EVERY_MS) {
      told = now();
      tell();
    }
    last = now();
  };
  const targets = [scope, page];
  for (const target of targets) {
    for (const name of WAKINGS) target.addEventListener(name, look, { capture: true });
  }
  for (const name of INPUTS) scope.addEventListener(name, input, { capture: true, passive: true });
  restart();
  return {
    seenElsewhere: seen,
    stop: () => {
      clearTimeout(timer);
      for (const target of targets)
        for (const name of WAKINGS) target.removeEventListener(name, look, { capture: true });
      for (const name of INPUTS) scope.removeEventListener(name, input, { capture: true });
    },
  };
}
