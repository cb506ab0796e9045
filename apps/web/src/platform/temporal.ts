/** Makes the global `Temporal` available; browsers that have it load nothing. Await before anything handles dates. */
export async function readyTemporal(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
}
