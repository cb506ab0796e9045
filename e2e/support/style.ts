import type { Locator } from "@playwright/test";

/** What a person sees of a button besides its words: two with equal looks are pushed towards neither. */
export const looksOf = (button: Locator): Promise<Readonly<Record<string, string>>> =>
  button.evaluate((element) => {
    const style = getComputedStyle(element);
    const names = [
      ...[
        "color",
        "background-color",
        "background-image",
        "font-size",
        "font-weight",
        "font-family",
        "text-decoration",
      ],
      ...["border-top", "border-inline-start", "border-radius", "box-shadow", "opacity", "padding", "text-transform"],
      ...["height", "cursor", "letter-spacing", "transform", "filter", "outline"],
    ];
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  });

export const sizeOf = async (button: Locator): Promise<{ readonly width: number; readonly height: number }> => {
  const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
  return { width: Math.round(width), height: Math.round(height) };
};
