/** Feelings that people name, and how the composer says them. Fear is left to the person's own words. */
const SAID_AS: Readonly<Record<string, string>> = {
  mad: "angry",
  upset: "upset",
  stressed: "stressed",
  overwhelmed: "overwhelmed",
  exhausted: "exhausted",
  anxious: "anxious",
  miserable: "miserable",
  annoyed: "annoyed",
  furious: "furious",
  insecure: "unsure",
  nervous: "nervous",
  unheard: "unheard",
};

const MORE = "(?:(?:so|very|really|just|a bit|a little|kind of|kinda|pretty|always|quite|feel|feeling) ){0,3}";
const OWN = new RegExp(
  `\\b(?:i feel|i felt|i'm|i am|i was|(?:make|makes|made|making|leave|leaves|left) me) ${MORE}([a-z]+(?: out)?)\\b`,
  "g",
);

/** The feeling that its writer has named, as said after "I felt". */
export function ownFeeling(text: string, known: readonly string[]): string | undefined {
  for (const [, word = ""] of text.matchAll(OWN)) {
    const first = word.split(" ")[0] ?? "";
    const found = [word, first]
      .map((one) => (known.includes(one) ? one : SAID_AS[one]))
      .find((one) => one !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
