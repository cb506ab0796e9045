type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What a catalogue needs to speak one language: plural forms (`#` is the number), dates and numbers. */
export interface Speech {
  plural(count: number, forms: Forms): string;
  /** "Tuesday" */
  weekday(date: string): string;
  /** "14 May 2026" */
  day(date: string): string;
  /** "14 May", with the year where it is not this one's. */
  dayAndMonth(date: string, today: string): string;
}

export function speech(locale: string): Speech {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  // Civil dates have no zone: they are formatted as that day in UTC, on every device alike.
  const dates = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (date) => format.format(Date.parse(`${date}T00:00Z`));
  };
  const weekday = dates({ weekday: "long" });
  const thisYear = dates({ day: "numeric", month: "long" });
  const anyYear = dates({ day: "numeric", month: "long", year: "numeric" });
  return {
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll("#", numbers.format(count)),
    weekday,
    day: anyYear,
    dayAndMonth: (date, today) => (date.slice(0, 4) === today.slice(0, 4) ? thisYear(date) : anyYear(date)),
  };
}
