// Runs before the first paint, so that a chosen theme never flashes. src/platform/theme.ts owns the key and the values.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the device's own theme it is.
}
