import type { Result } from "@counterpoint/kernel";
import type { Joining, Restoring, StorageError } from "@counterpoint/space";
import type { Pairs } from "../pair/ports.ts";
import type { JoinsByFile } from "../parcel/ports.ts";

/** What a device that arrives asks of the book on it and of the place that passes things on. Tests hand in their own. */
export interface Arriving {
  /** Its host, as it is shown to a person. */
  readonly host: string;
  /** Whether the book here is kept in step with other devices already: it can be in one such book only. */
  isShared(): Promise<Result<boolean, StorageError>>;
  /** Whether there are recovery words on paper for the book here: they do not come along. */
  hasWords(): Promise<boolean>;
  join(link: string): Promise<Joining>;
  readonly comingBack: Restoring;
  readonly byFile: JoinsByFile;
  /** For a link that begins a book of two, where the book here has a lock. */
  readonly pairs: Pairs;
  /** Sets one where there is none. What was open before can only be read then: after, the book is opened anew. */
  lockFirst(passphrase: string): Promise<Result<Pairs, "not-kept">>;
}
