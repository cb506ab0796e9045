/** How a control looks and how large it is: two that weigh alike are equal in all of it (S27). */
export function lookOf(element: Element): Readonly<Record<string, string | number>> {
  const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, fontSize } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, fontSize, width, height };
}
