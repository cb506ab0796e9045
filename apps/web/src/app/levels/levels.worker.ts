import { readBalance, readCheckin } from "@counterpoint/balance";
import { readyTemporal } from "../../platform/temporal.ts";
import { type LevelsAnswer, type LevelsQuestion, parseRequest } from "./messages.ts";

// Before the first message is read, and not before it is heard: a message that comes while Temporal is fetched waits.
const temporal = readyTemporal();

self.addEventListener("message", ({ data }) => void answer(data));

async function answer(data: unknown): Promise<void> {
  await temporal;
  const request = parseRequest(data);
  // Thrown, it reaches the page as the worker's error.
  if (request === null) throw new TypeError("not a question about levels");
  const reply: LevelsAnswer = { id: request.id, reading: read(request.question) };
  self.postMessage(reply);
}

function read({ days, today, lines, rhythm }: LevelsQuestion): LevelsAnswer["reading"] {
  const checkins = days.map(({ date, close, self: free }) => readCheckin(date, { close, self: free }));
  return readBalance({ checkins, today, lines, rhythm });
}
