import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type Accept,
  addDevice,
  additionWords,
  type Link,
  makeDueEpoch,
  type PackError,
  readRequest,
  requestWords,
  type Stretch,
  takeParcel,
  writeParcel,
} from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import type { BookByFile } from "./ports.ts";

/** `accept` has entries of the chain accepted: by the running sync of a book that is on a relay, else by `acceptHere`. */
export function bookByFile(link: Link, accept: Accept, stretch: Stretch = stretchInWorker): BookByFile {
  const make = async () => {
    // Where it cannot be made now (a relay that is out of reach), the file holds what was sealed before.
    await makeDueEpoch(link, accept);
    return packed(link);
  };
  return {
    make,
    take: (file) => takeParcel(link, file),
    ask: async (text) => {
      const keys = await readRequest(text);
      if (!keys.ok) return keys;
      return ok({
        words: await requestWords(keys.value, stretch),
        add: async () => {
          const added = await addDevice(link, keys.value, accept);
          if (!added.ok) return added;
          const file = await make();
          if (!file.ok) return file;
          const { membership } = link.standing();
          const device = membership?.devices.get(keys.value.device);
          if (membership === null || device === undefined) return err({ kind: "not-allowed" });
          return ok({ file: file.value, words: await additionWords(membership, device, stretch) });
        },
      });
    },
  };
}

/** The pieces go to the browser one by one, which keeps large ones out of memory. */
async function packed(link: Link): Promise<Result<Blob, PackError>> {
  const pieces: Blob[] = [];
  const written = await writeParcel(link, (bytes) => void pieces.push(new Blob([bytes])));
  return written.ok ? ok(new Blob(pieces)) : written;
}
