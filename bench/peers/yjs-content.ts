import * as Y from "yjs";

/** What somebody who writes in a Yjs document sends: an update of 420 bytes, each after the one before. */
export function createYjsWriter(): () => Uint8Array {
  const document = new Y.Doc();
  const list = document.getArray<Uint8Array>("entries");
  let update: Uint8Array = new Uint8Array();
  document.on("update", (made: Uint8Array) => {
    update = made;
  });
  const content = new Uint8Array(LENGTH).fill(7);
  return () => {
    list.push([content]);
    return update;
  };
}

/** Yjs adds its own to it. */
const LENGTH = 398;
