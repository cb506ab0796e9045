/** Hands a file to the browser, which puts it where the person's downloads go, or asks where. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn; a page that stays open for long would hold all of it until then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
