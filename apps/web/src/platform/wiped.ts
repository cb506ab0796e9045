/** Told to the other tabs when everything was taken off this device, so that none goes on showing it. */
const GONE = "gone";

export function tellWiped(): void {
  const others = new BroadcastChannel(GONE);
  others.postMessage(GONE);
  others.close();
}

/** Calls back when another tab has wiped this device. */
export function onWiped(listener: () => void): () => void {
  const channel = new BroadcastChannel(GONE);
  channel.onmessage = listener;
  return () => channel.close();
}
