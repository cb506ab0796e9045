/** What can be read of what is being typed: all but a word that is still being written at the end. */
export function settled(text: string, isTyping: boolean): string {
  return isTyping ? text.replace(/[\p{L}\p{N}'’]+$/u, "") : text;
}
