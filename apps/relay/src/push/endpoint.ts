/** The push services of the browsers that there are. The relay contacts nobody else, whatever a device says. */
const HOSTS: readonly string[] = ["fcm.googleapis.com", "web.push.apple.com"];
const DOMAINS: readonly string[] = [".push.services.mozilla.com", ".notify.windows.com"];

/** The address as it may be contacted, or undefined: https, at its usual port, of a host that is known. */
export function parseEndpoint(bytes: Uint8Array): URL | undefined {
  const text = Buffer.from(bytes).toString("latin1");
  // Written any other way than a browser would give it, it is somebody's try.
  if (!/^[\x21-\x7e]+$/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = url.protocol === "https:" && url.port === "" && url.username + url.password + url.hash === "";
  return isPlain && url.href === text && isPushService(url.hostname) ? url : undefined;
}

const isPushService = (host: string): boolean =>
  HOSTS.includes(host) || DOMAINS.some((domain) => host.endsWith(domain));
