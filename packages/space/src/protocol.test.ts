import { importVerifyKey, parseSecret } from "@counterpoint/crypto";
import { fromHex } from "@counterpoint/kernel";
import { encodeBatch } from "@counterpoint/records";
import { decodeHeader, encodeEnvelope } from "@counterpoint/wire";
import { expect, test } from "vitest";
import document from "../../../docs/protocol.md?raw";
import { openEnvelope } from "./envelope.ts";

test("the envelope printed in docs/protocol.md opens, and holds the batch printed there, to the letter", async () => {
  const header = decodeHeader(printedBytes("envelope.header"));
  const epoch = parseSecret(printedBytes("keys.epoch"));
  const verifyKey = await importVerifyKey(printedBytes("signature.publicKey"));
  if (!header.ok || !epoch.ok || !verifyKey.ok) throw new Error("the document prints no usable keys");
  const { space, device } = header.value;
  const bytes = encodeEnvelope(
    printedBytes("envelope.header"),
    printedBytes("box.sealed"),
    printedBytes("signature.value"),
  );
  const opened = await openEnvelope(bytes, {
    space,
    epoch: (number) => (number === header.value.epoch ? epoch.value : undefined),
    device: (id) => (id === device ? verifyKey.value : undefined),
  });
  expect(opened).toMatchObject({ ok: true, value: { header: header.value } });
  if (opened.ok) expect(opened.value.batches.map(encodeBatch)).toEqual([printed("batch.text")]);
});

/** A value goes on in lines that begin with two spaces. */
function printed(name: string): string {
  const found = new RegExp(`^${name.replace(".", "\\.")} = (.*(?:\n {2}.*)*)`, "m").exec(document);
  if (found?.[1] === undefined) throw new Error(`docs/protocol.md has no ${name}`);
  return found[1].replaceAll("\n  ", "");
}

const printedBytes = (name: string): Uint8Array<ArrayBuffer> => fromHex(printed(name));
