import { err, ok, parseSpaceId, type Result } from "@counterpoint/kernel";
import { readAuthor } from "./author.ts";
import type { Bytes } from "./bytes.ts";
import type { Act, DecodedEntry, Entry } from "./entry.ts";
import { readAddDevice } from "./kinds/add-device.ts";
import { readGenesis } from "./kinds/genesis.ts";
import { readNewEpoch } from "./kinds/new-epoch.ts";
import { readRemoveDevice } from "./kinds/remove-device.ts";
import { readRotateMember } from "./kinds/rotate-member.ts";
import { ENTRY_VERSION, KIND_NUMBERS, MAX_ENTRY_BYTES, SUITE, WIDTHS } from "./layout.ts";
import { type Reader, reader } from "./reader.ts";
import type { BodyError, ShapeError } from "./refusal.ts";

/**
 * Checks the shape alone: what it may do is for the chain to say. Any bytes give an entry or a reason, and there is one
 * way only to write an entry. The version is looked at first, so that a later one is told from something broken.
 */
export function decodeEntry(bytes: Bytes): Result<DecodedEntry, ShapeError> {
  const from = reader(bytes);
  const [version, kind] = [from.whole(1), from.whole(1)];
  if (bytes.length > 0 && version !== ENTRY_VERSION) return err("unknown-version");
  if (bytes.length < 2) return err("too-short");
  if (bytes.length > MAX_ENTRY_BYTES) return err("too-long");
  return kind === KIND_NUMBERS.genesis ? decodeGenesis(bytes, from) : decodeLater(bytes, from, kind);
}

function decodeGenesis(bytes: Bytes, from: Reader): Result<DecodedEntry, ShapeError> {
  if (bytes.length < 3) return err("too-short");
  if (from.whole(1) !== SUITE) return err("unknown-suite");
  const genesis = readGenesis(from);
  const count = genesis.ok ? genesis.value.members.length : 1;
  const wrong = wrongLength(from, genesis, count);
  if (wrong !== null) return err(wrong);
  if (!genesis.ok) return genesis;
  const end = bytes.length - count * WIDTHS.signature;
  const signatures = Array.from({ length: count }, (_, at) =>
    bytes.subarray(end + at * WIDTHS.signature, end + (at + 1) * WIDTHS.signature),
  );
  return ok({ kind: "genesis", genesis: genesis.value, signed: bytes.subarray(0, end), signatures });
}

function decodeLater(bytes: Bytes, from: Reader, kind: number): Result<DecodedEntry, ShapeError> {
  const read = READERS.get(kind);
  if (read === undefined) return err("unknown-kind");
  const entry = readLater(from, read);
  const wrong = wrongLength(from, entry, 1);
  if (wrong !== null) return err(wrong);
  if (!entry.ok) return entry;
  const end = bytes.length - WIDTHS.signature;
  return ok({ kind: "entry", entry: entry.value, signed: bytes.subarray(0, end), signature: bytes.subarray(end) });
}

function readLater(from: Reader, read: ActReader): Result<Entry, BodyError> {
  const [space, prev] = [from.id(parseSpaceId), from.bytes(WIDTHS.hash)];
  const author = readAuthor(from);
  if (!author.ok) return author;
  const act = read(from);
  return act.ok ? ok({ space, prev, author: author.value, act: act.value }) : act;
}

/** Zeros that were read beyond the end are no mistake of what stands before it: that it is too short is said instead. */
function wrongLength(from: Reader, body: Result<unknown, BodyError>, signatures: number): ShapeError | null {
  const left = from.left();
  if (left < 0 || (body.ok && left < signatures * WIDTHS.signature)) return "too-short";
  return body.ok && left > signatures * WIDTHS.signature ? "bad-length" : null;
}

type ActReader = (from: Reader) => Result<Act, BodyError>;

const READERS: ReadonlyMap<number, ActReader> = new Map<number, ActReader>([
  [KIND_NUMBERS["add-device"], (from) => ok(readAddDevice(from))],
  [KIND_NUMBERS["remove-device"], readRemoveDevice],
  [KIND_NUMBERS["new-epoch"], readNewEpoch],
  [KIND_NUMBERS["rotate-member"], (from) => ok(readRotateMember(from))],
  [KIND_NUMBERS.dissolve, () => ok({ kind: "dissolve" })],
]);
