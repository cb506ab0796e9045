/** Resolves once what was just drawn can be seen: for work that holds the page up. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
