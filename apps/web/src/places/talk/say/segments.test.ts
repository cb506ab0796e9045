import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segments } from "./segments.ts";

describe("a text in pieces", () => {
  test("between and within its marks", () => {
    expect(segments("You never listen.", [{ start: 4, end: 9 }])).toEqual([
      { text: "You ", mark: null },
      { text: "never", mark: 0 },
      { text: " listen.", mark: null },
    ]);
  });

  test("whatever the marks, together they are the text", () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 4 }), (text, marks) => {
        expect(
          segments(text, marks)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
