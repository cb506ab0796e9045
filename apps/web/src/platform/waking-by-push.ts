import { err, ok, type Result } from "@counterpoint/kernel";

/** "install": only once the app is on the home screen, as on an iPhone. */
export type PushAbility = "can" | "install" | "cannot";

export type PushError = "denied" | "no-service";

/** By what the push service of this browser's maker can wake it. */
export interface PushPort {
  readonly ability: PushAbility;
  /** Whether the person has let this page show notices; asks where nobody has been asked, so only from a press. */
  allow(): Promise<boolean>;
  isAllowed(): boolean;
  /** A new address, for this key alone; an earlier one is worth nothing from then on. */
  subscribe(key: Uint8Array<ArrayBuffer>): Promise<Result<string, PushError>>;
  /** The address that there is, if it is for this key. */
  addressFor(key: Uint8Array<ArrayBuffer>): Promise<string | undefined>;
  unsubscribe(): Promise<void>;
}

export interface PushParts {
  readonly workers: Pick<ServiceWorkerContainer, "getRegistration"> | undefined;
  readonly notification: Pick<typeof Notification, "permission" | "requestPermission"> | undefined;
  /** Whether this browser knows of push at all. */
  readonly knowsPush: boolean;
  readonly isOnHomeScreen: boolean;
  readonly isApple: boolean;
  /** Calls back after so many milliseconds. */
  readonly after: (ms: number, call: () => void) => void;
}

/** A browser may wait for its maker's service for ever. */
const PATIENCE_MS = 20_000;

export function createPushPort(parts: PushParts = browserParts()): PushPort {
  const { workers, notification, after } = parts;
  const manager = async (): Promise<PushManager | undefined> => (await workers?.getRegistration())?.pushManager;
  const current = async (): Promise<PushSubscription | null> => (await (await manager())?.getSubscription()) ?? null;
  const isAllowed = (): boolean => notification?.permission === "granted";
  const unsubscribe = async (): Promise<void> => {
    try {
      await (await current())?.unsubscribe();
    } catch {
      // Without a network it stays, and wakes a worker that shows nothing and tries again.
    }
  };
  const waited = <T>(work: Promise<T>): Promise<T | undefined> =>
    Promise.race([work, new Promise<undefined>((resolve) => after(PATIENCE_MS, () => resolve(undefined)))]);

  return {
    ability: abilityOf(parts),
    isAllowed,
    allow: async () => isAllowed() || (await notification?.requestPermission()) === "granted",
    subscribe: async (key) => {
      if (!isAllowed()) return err("denied");
      await unsubscribe();
      try {
        const options = { userVisibleOnly: true, applicationServerKey: key };
        const subscription = await waited((await manager())?.subscribe(options) ?? Promise.resolve(undefined));
        return subscription === undefined ? err("no-service") : ok(subscription.endpoint);
      } catch {
        return err(isAllowed() ? "no-service" : "denied");
      }
    },
    addressFor: async (key) => {
      const subscription = await current();
      const made = subscription?.options.applicationServerKey;
      const isSame = made != null && String(new Uint8Array(made)) === String(key);
      return isSame && isAllowed() ? subscription?.endpoint : undefined;
    },
    unsubscribe,
  };
}

function abilityOf({ workers, notification, knowsPush, isOnHomeScreen, isApple }: PushParts): PushAbility {
  if (workers !== undefined && notification !== undefined && knowsPush) return "can";
  return isApple && !isOnHomeScreen ? "install" : "cannot";
}

function browserParts(): PushParts {
  return {
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    notification: "Notification" in globalThis ? Notification : undefined,
    knowsPush: "PushManager" in globalThis,
    isOnHomeScreen: matchMedia("(display-mode: standalone)").matches,
    isApple: /iPhone|iPad|Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1,
    after: (ms, call) => void setTimeout(call, ms),
  };
}
