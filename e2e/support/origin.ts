/** Whether an address leaves the configured relay. Data that the page made itself has no host and goes nowhere. */
export function leaves(address: string, origin: string): boolean {
  const { protocol, host } = new URL(address);
  if (["data:", "blob:", "about:"].includes(protocol)) return false;
  return host !== new URL(origin).host;
}
