import { createNoticeList, isQuiet } from "./notice-settings.ts";

interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}

interface ClickEvent extends LifeEvent {
  readonly notification: { close(): void };
}

interface AppWindow {
  readonly url: string;
  readonly visibilityState: DocumentVisibilityState;
  focus(): Promise<unknown>;
}

/** What is needed of the worker's global scope; tests hand in their own. */
export interface NoticeScope {
  readonly caches: Pick<CacheStorage, "match" | "open" | "delete">;
  readonly clients: {
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<readonly AppWindow[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly location: { readonly origin: string };
  readonly registration: {
    showNotification(title: string, options: NotificationOptions): Promise<void>;
    readonly pushManager: { getSubscription(): Promise<Pick<PushSubscription, "unsubscribe"> | null> };
  };
  addEventListener(name: "push", listener: (event: LifeEvent) => void): void;
  addEventListener(name: "notificationclick", listener: (event: ClickEvent) => void): void;
}

/** Pages that stand beside the app, such as the one that quick exit leaves open, have an ending. */
const isApp = ({ url }: AppWindow): boolean => !new URL(url).pathname.includes(".");

/**
 * One text for everything, by the app's own name and picture (S11): no count, no badge, no sound of its own, and a later one
 * takes the place of an earlier. What a push message may carry is not looked at. `hour` is that of the device's clock.
 */
export function serveNotices(scope: NoticeScope, hour: () => number): void {
  const list = createNoticeList(scope.caches, scope.location.origin);
  const windows = async (): Promise<readonly AppWindow[]> =>
    (await scope.clients.matchAll({ type: "window", includeUncontrolled: true })).filter(isApp);

  const show = async (): Promise<void> => {
    const on = await list.all();
    const [settings] = on;
    if (settings === undefined) {
      // Switched off without a line: the address dies now, and whoever sends there is told so.
      await (await scope.registration.pushManager.getSubscription())?.unsubscribe();
      return;
    }
    // A message does not say for which book it is: where two people have one each, it is quiet when it is for both.
    if (on.every(({ quiet }) => isQuiet(quiet, hour()))) return;
    if ((await windows()).some(({ visibilityState }) => visibilityState === "visible")) return;
    await scope.registration.showNotification(settings.text, { tag: "news", icon: "/icons/icon-192.png" });
  };

  /** Whichever window there is, as it is: somebody may be writing in it. A new one begins with the lock, and then Today. */
  const open = async (): Promise<void> => {
    const [first] = await windows();
    await (first === undefined ? scope.clients.openWindow("/") : first.focus());
  };

  scope.addEventListener("push", (event) => event.waitUntil(show()));
  scope.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(open());
  });
}
