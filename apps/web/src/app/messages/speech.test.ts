import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speech } from "./speech.ts";

const say = speech("en-GB");

describe("plurals", () => {
  test("one and other, with the number in its place as often as it stands there", () => {
    const forms = { one: "# day", other: "# days, # nights" };
    expect(say.plural(1, forms)).toBe("1 day");
    expect(say.plural(2, forms)).toBe("2 days, 2 nights");
    expect(say.plural(0, forms)).toBe("0 days, 0 nights");
  });

  test("large numbers are grouped as the language does", () => {
    expect(say.plural(4000, { other: "# letters" })).toBe("4,000 letters");
    expect(speech("de").plural(4000, { other: "# Zeichen" })).toBe("4.000 Zeichen");
  });

  test("a language with more forms uses them, and falls back on the last one", () => {
    const polish = speech("pl");
    const forms = { one: "# dzień", few: "# dni", many: "# dni!", other: "# dnia" };
    expect([1, 3, 5, 22].map((count) => polish.plural(count, forms))).toEqual(["1 dzień", "3 dni", "5 dni!", "22 dni"]);
    expect(polish.plural(5, { one: "#", other: "# ogółem" })).toBe("5 ogółem");
  });
});

describe("dates", () => {
  test("weekday, full date, and the year only where it is another one", () => {
    expect(say.weekday("2026-11-24")).toBe("Tuesday");
    expect(say.day("2026-05-04")).toBe("4 May 2026");
    expect(say.dayAndMonth("2026-05-04", "2026-11-24")).toBe("4 May");
    expect(say.dayAndMonth("2025-12-31", "2026-01-01")).toBe("31 December 2025");
  });

  test("any day keeps its number, its month and its weekday", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (moment) => {
        const date = moment.toISOString().slice(0, 10);
        const day = Temporal.PlainDate.from(date);
        expect(say.day(date)).toMatch(new RegExp(`^${day.day} \\p{L}+ ${day.year}$`, "u"));
        expect(say.weekday(date)).toBe(WEEKDAYS[day.dayOfWeek - 1]);
      }),
    );
  });

  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Cairo", "UTC"])(
    "on a device in %s the day is the same",
    (zone) => {
      const before = process.env["TZ"];
      try {
        process.env["TZ"] = zone;
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        const there = speech("en-GB");
        for (const date of ["2026-01-01", "2026-04-24", "2026-12-31"]) {
          expect(there.day(date)).toBe(say.day(date));
          expect(there.weekday(date)).toBe(say.weekday(date));
        }
        expect(there.day("2026-12-31")).toBe("31 December 2026");
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    },
  );
});

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
