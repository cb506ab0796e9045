/** One entry of every kind, with bytes that count up, as docs/protocol.md prints them. */
import { parseDeviceId, parseSpaceId, type Result, toBase64Url } from "@counterpoint/kernel";
import type { Author } from "./author.ts";
import type { Bytes } from "./bytes.ts";
import { type Hand, realHands, valid } from "./cast.acceptance.ts";
import { encodeUnsigned, withSignatures } from "./encode.ts";
import type { Act } from "./entry.ts";
import { writeGenesis } from "./kinds/genesis.ts";
import { ENTRY_LABEL } from "./layout.ts";

export const ascending = (from: number, length: number): Bytes =>
  Uint8Array.from({ length }, (_, i) => (from + i) & 0xff);

const id = <T>(parse: (text: string) => Result<T, string>, from: number): T =>
  valid(parse(toBase64Url(ascending(from, 16))));

export const EXAMPLE_SPACE = id(parseSpaceId, 0x00);

const phone = id(parseDeviceId, 0x10);
const laptop = id(parseDeviceId, 0x30);

/** The private keys are the 32 bytes that count up from here. */
export const PHONE_SEED = 0x80;
export const LAPTOP_SEED = 0x60;
export const MEMBER_SEED = 0x40;
export const NEW_MEMBER_SEED = 0xa0;

export const handOf = (seed: number): Hand => realHands.hand(ascending(seed, 32));

const sha256 = async (bytes: Bytes): Promise<Bytes> => realHands.checks.sha256(ENTRY_LABEL, bytes);

export interface Example {
  readonly name: string;
  readonly bytes: Bytes;
  readonly hash: Bytes;
}

/** Genesis of one person; a first epoch; a laptop is added, gets an epoch, goes; new words; the end. */
export async function exampleChain(): Promise<readonly Example[]> {
  const member = { signing: handOf(MEMBER_SEED).publicKey, recovery: ascending(0xb0, 32) };
  const phoneKeys = { device: phone, signing: handOf(PHONE_SEED).publicKey, agreement: ascending(0xd0, 32) };
  const laptopKeys = { device: laptop, signing: handOf(LAPTOP_SEED).publicKey, agreement: ascending(0xf0, 32) };
  const unsigned = writeGenesis({ space: EXAMPLE_SPACE, members: [{ ...member, devices: [phoneKeys] }] });
  const genesis = withSignatures(unsigned, handOf(MEMBER_SEED).sign(ENTRY_LABEL, unsigned));
  const chain: Example[] = [{ name: "genesis", bytes: genesis, hash: await sha256(genesis) }];

  const byPhone = (): Author => ({ by: "device", device: phone });
  const byMember = (since: number) => (): Author => ({ by: "member", member: "a", since: headAt(since) });
  const headAt = (at: number): Bytes => chain.at(at)?.hash ?? new Uint8Array(32);
  const box = (from: number): Bytes => ascending(from, 80);
  const epochs: readonly Act[] = [
    {
      kind: "new-epoch",
      number: 0,
      keyHash: ascending(1, 32),
      link: null,
      boxes: [{ device: phone, box: box(2) }],
      recovery: [box(3)],
    },
    {
      kind: "new-epoch",
      number: 1,
      keyHash: ascending(4, 32),
      link: ascending(5, 60),
      boxes: [
        { device: laptop, box: box(6) },
        { device: phone, box: box(7) },
      ],
      recovery: [box(8)],
    },
  ];
  const following: readonly (readonly [string, number, () => Author, Act | undefined])[] = [
    ["firstEpoch", PHONE_SEED, byPhone, epochs[0]],
    ["addDevice", PHONE_SEED, byPhone, { kind: "add-device", ...laptopKeys }],
    ["newEpoch", PHONE_SEED, byPhone, epochs[1]],
    [
      "removeDevice",
      MEMBER_SEED,
      byMember(-1),
      { kind: "remove-device", device: laptop, last: { devSeq: 7, hash: ascending(9, 32) } },
    ],
    [
      "rotateMember",
      MEMBER_SEED,
      byMember(-1),
      { kind: "rotate-member", signing: handOf(NEW_MEMBER_SEED).publicKey, recovery: ascending(0x50, 32) },
    ],
    ["dissolve", NEW_MEMBER_SEED, byMember(-1), { kind: "dissolve" }],
  ];
  for (const [name, seed, author, act] of following) {
    if (act === undefined) throw new Error(`${name} does nothing`);
    const entry = encodeUnsigned({ space: EXAMPLE_SPACE, prev: headAt(-1), author: author(), act });
    const bytes = withSignatures(entry, handOf(seed).sign(ENTRY_LABEL, entry));
    chain.push({ name, bytes, hash: await sha256(bytes) });
  }
  return chain;
}
