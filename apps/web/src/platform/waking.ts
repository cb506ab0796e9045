export interface WakingPorts {
  readonly window: EventTarget;
  readonly document: EventTarget;
}

/**
 * Calls back when a line is worth a try: the network is back, the page is shown again after whatever sleep, or is about
 * to be hidden and may never be shown again. Browsers tell of a network that leads nowhere, so it is no more than that.
 */
export function watchWaking(
  wake: () => void,
  { window: scope, document: page }: WakingPorts = { window, document },
): () => void {
  const listen = (target: EventTarget, name: string): (() => void) => {
    const hear = (): void => wake();
    target.addEventListener(name, hear);
    return () => target.removeEventListener(name, hear);
  };
  const ends = [
    listen(scope, "online"),
    listen(scope, "pageshow"),
    listen(scope, "pagehide"),
    listen(page, "visibilitychange"),
    listen(page, "resume"),
  ];
  return (): void => {
    for (const end of ends) end();
  };
}
