import { stretch } from "@counterpoint/space";
import { isStretchRequest, type StretchAnswer } from "./stretch-messages.ts";

/** One passphrase, then it is ended: its memory, with all that Argon2id left there, goes with it. */
addEventListener("message", ({ data }) => {
  // The page hears of an uncaught error, and never of a promise that was not kept.
  answer(data).catch(reportError);
});

async function answer(request: unknown): Promise<void> {
  if (!isStretchRequest(request)) return;
  const secret = await stretch(request.passphrase, request.salt, request.cost);
  postMessage({ secret } satisfies StretchAnswer);
}
