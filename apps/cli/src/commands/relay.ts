import type { Command } from "../command.ts";
import { startRelay } from "../relay/start.ts";

export const relay: Command = {
  name: "relay",
  summary: "serve the app and pass on what devices send; set PORT, HOST, PUBLIC_URL, DATA_DIR or DATABASE_URL",
  words: [],
  options: [],
  run: (_given, terminal) => startRelay("main.ts", [], terminal),
};
