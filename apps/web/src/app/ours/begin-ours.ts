import type { Clock, Result } from "@counterpoint/kernel";
import type { Operation } from "@counterpoint/records";
import { nameSelf, type Space, type StorageError } from "@counterpoint/space";
import { decidePair, pairKind, readPair } from "@counterpoint/talk";

/** At which answers open until the two choose another: after supper, before it is late. */
const FIRST_HOUR = 20;

/**
 * What a book of two begins with: what this person wants to be called, and from who invited the common clock. Of two who
 * both began one, one would be lost.
 */
export async function beginOurs(space: Space, name: string, clock: Clock): Promise<Result<void, StorageError>> {
  const clockOperations = space.member === "a" ? commonClock(space, clock) : [];
  return space.commit([...nameSelf(name), ...clockOperations]);
}

function commonClock(space: Space, clock: Clock): readonly Operation[] {
  const begun = readPair(space.list(pairKind));
  const decided = decidePair(begun, { type: "begin", zone: clock.zone(), hour: FIRST_HOUR }, clock.now());
  // Begun already: this was done before, and cut off after.
  return decided.ok ? decided.value : [];
}
