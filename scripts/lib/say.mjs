/** Everything said before a task begins goes to standard error, so that a task owns its standard output. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
