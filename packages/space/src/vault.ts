import { type BoxKey, localKey, openBox, type Secret, sealBox } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./storage/port.ts";

/**
 * Seals what one device keeps, under keys derived from its local secret, each box bound to its purpose, so that none
 * can be passed off as another.
 */
export interface Vault {
  readonly entry: Sealer;
  readonly manifest: Sealer;
  /** How far the devices of the space are in step, and what is wrong. */
  readonly link: Sealer;
  /** The entries that say who belongs to the space. */
  readonly membership: Sealer;
  /** Who this profile is, where two people share the space. */
  readonly who: Sealer;
  /** What was put in for rounds and waits for the relay. */
  readonly deposits: Sealer;
  /** That this device has asked to come into a book, and waits. */
  readonly waiting: Sealer;
  /** What the recovery words spell. */
  readonly recovery: Sealer;
  /** The chunk's id is authenticated with it: chunks cannot be swapped. */
  readonly chunk: (id: string) => Sealer;
}

export interface Sealer {
  seal(text: string): Promise<Bytes>;
  open(box: Bytes): Promise<Result<string, "damaged">>;
}

export async function openVault(local: Secret): Promise<Vault> {
  const [log, chunk, manifest, recovery, sharing] = await Promise.all([
    localKey(local, "log"),
    localKey(local, "chunk"),
    localKey(local, "manifest"),
    localKey(local, "recovery"),
    localKey(local, "sharing"),
  ]);
  return {
    entry: sealer(log, "log"),
    manifest: sealer(manifest, "manifest"),
    link: sealer(sharing, "link"),
    membership: sealer(sharing, "membership"),
    who: sealer(sharing, "who"),
    deposits: sealer(sharing, "deposits"),
    waiting: sealer(sharing, "waiting"),
    recovery: sealer(recovery, "recovery"),
    chunk: (id) => sealer(chunk, `chunk ${id}`),
  };
}

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { fatal: true });

function sealer(key: BoxKey, label: string): Sealer {
  const aad = utf8.encode(label);
  return {
    seal: (text) => sealBox(key, utf8.encode(text), aad),
    open: async (box) => {
      const opened = await openBox(key, box, aad);
      if (!opened.ok) return err("damaged");
      try {
        return ok(fromUtf8.decode(opened.value));
      } catch {
        return err("damaged");
      }
    },
  };
}
