export const around = {
  choose: {
    title: "Whose book would you like to see?",
    lead: "These four people are invented. Each of their books has half a year of evenings in it. A book belongs to one person, so you open one at a time.",
    book: (name: string): string => `${name}’s book`,
    empty: {
      title: "Or an empty book",
      text: "To try things out. Nothing you do in it is kept.",
      open: "An empty book",
    },
    back: "Back",
  },
  ahead: {
    kicker: "An invented book",
    look: "What to look at",
    open: (name: string): string => `Open ${name}’s book`,
    back: "Choose another",
  },
  strip: {
    title: (name: string): string => `You are looking at ${name}’s book`,
    text: (name: string): string => `${name} is invented. Nothing you do here is kept. It is gone when you close it.`,
    emptyTitle: "You are looking around",
    emptyText: "Nothing you do here is kept. It is gone when you close it.",
    other: (name: string): string => `Open ${name}’s book`,
    look: "What to look at",
    close: "Stop looking around",
  },
  us: {
    title: "Us, and this device",
    lead: "This page of a book is about the device it lies on. The book you are looking at lies on none.",
    own: {
      title: "In a book of your own",
      text: "Here you see where your words lie and who could read them, and you set up what protects them. None of that can be changed while you look around.",
    },
  },
};
