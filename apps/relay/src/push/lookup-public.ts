import { type LookupAddress, lookup } from "node:dns";
import { BlockList, type LookupFunction } from "node:net";

/** Networks in which nobody offers a push service: this machine, its neighbours, and what is set aside (RFC 6890). */
const WITHIN = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  WITHIN.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 127],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  WITHIN.addSubnet(network, prefix, "ipv6");
}

export const isPublic = ({ address, family }: LookupAddress): boolean =>
  !WITHIN.check(address, family === 6 ? "ipv6" : "ipv4");

type Resolve = (
  host: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

/**
 * As `dns.lookup` for a connection, but for addresses inside: somebody who answers for a name of a push service must not
 * have the relay knock at its host's own doors.
 */
export function lookupPublic(resolve: Resolve = lookup): LookupFunction {
  return (host, options, callback) =>
    resolve(host, { all: true }, (error, found) => {
      const addresses = found.filter(isPublic);
      const [first] = addresses;
      if (error !== null || first === undefined) callback(error ?? new Error("no public address"), "");
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
}
