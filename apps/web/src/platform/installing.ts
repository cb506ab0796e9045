import { createStore, type Store } from "./store.ts";

export type Installing = "unavailable" | "available" | "installed";

export interface InstallingWatch {
  readonly state: Store<Installing>;
  /** Opens the browser's own question; only from a press. */
  offer(): Promise<"accepted" | "dismissed" | "unavailable">;
}

/** Chromium's event, which no standard library declares. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

/** Holds back the browser's own install banner (installing is optional, S12) and keeps the offer for a press. */
export function watchInstalling(scope: EventTarget = globalThis): InstallingWatch {
  const state = createStore<Installing>("unavailable");
  let held: InstallPrompt | undefined;

  scope.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    if (!isInstallPrompt(event)) return;
    held = event;
    state.set("available");
  });
  scope.addEventListener("appinstalled", () => {
    held = undefined;
    state.set("installed");
  });

  return {
    state,
    offer: async () => {
      if (held === undefined) return "unavailable";
      const prompt = held;
      held = undefined; // A prompt can be used once.
      state.set("unavailable");
      await prompt.prompt();
      return (await prompt.userChoice).outcome;
    },
  };
}

function isInstallPrompt(event: Event): event is InstallPrompt {
  return "prompt" in event && "userChoice" in event;
}
