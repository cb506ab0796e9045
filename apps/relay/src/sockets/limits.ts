import type { Rate } from "./bucket.ts";

/** Of one connection. A person writes a few envelopes a minute; a device that comes back after weeks, some hundred at once. */
export interface SocketLimits {
  readonly frames: Rate;
  /** In bytes: of what comes in. */
  readonly bytes: Rate;
  /** New spaces, announcements, notes and locators: they need no proof of a device, and take room. */
  readonly creations: Rate;
  /** Deposits: some a day, and those of a week when a device comes back. */
  readonly deposits: Rate;
  /** Requests that are not answered yet. */
  readonly pending: number;
  /** What may wait to be sent, in bytes, before a connection that does not read is closed. */
  readonly backlog: number;
  readonly connections: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_SOCKET_LIMITS: SocketLimits = {
  frames: { burst: 400, perSecond: 100 },
  bytes: { burst: 32 * MIB, perSecond: 4 * MIB },
  creations: { burst: 20, perSecond: 1 / 60 },
  deposits: { burst: 60, perSecond: 1 / 30 },
  pending: 64,
  backlog: 16 * MIB,
  connections: 20_000,
};
