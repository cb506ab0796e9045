/** Goes back, by the browser's button or by what is given, and waits until the browser has done so. */
export function backFrom(goBack: () => void = () => history.back()): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener("popstate", () => resolve(), { once: true });
    goBack();
  });
}
