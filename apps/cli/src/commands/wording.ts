import { type Command, FINE } from "../command.ts";

export const wording: Command = {
  name: "wording",
  summary: "read messages as JSON lines from standard input: what may hurt, where, and other ways to say it",
  words: [],
  options: [{ name: "--json" }],
  run: async (_given, { out }) => {
    const [{ answer }, { linesOf }, { readLine }] = await Promise.all([
      import("../wording/answer.ts"),
      import("../wording/lines.ts"),
      import("../wording/read-line.ts"),
    ]);
    let line = 0;
    for await (const text of linesOf(process.stdin)) {
      line++;
      if (text.trim() === "") continue;
      const message = readLine(text);
      out(JSON.stringify(message.ok ? answer(message.value) : { line, error: message.error }));
    }
    return FINE;
  },
};
