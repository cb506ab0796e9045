/** The workshop's own words: sample content, seen by those who build, never shipped in the app. */
export const WORDS = {
  name: "Counterpoint",
  skip: "Skip to the page",
  places: "Places",
  help: "Help",
  exit: "Quick exit",
  us: "Leah & Marcus",
  usShort: "Us",
  light: "Light",
  dark: "Dark",
  device: "As the device",
  theme: "Paper",
  clear: "Clear",
  close: "Close",
  dismiss: "Dismiss",
  undo: "Undo",
  unanswered: "not answered",
  longName: "Maximiliane-Friederike Oberhofer-Schwarzenbach",
  letter: "You take the long way back from the shop when I’m writing. I notice. It feels like being trusted.",
  answer: "You never ask what a picture is for. You just look at it with me.",
  both: "On Thursdays the door may stay shut until nine. After that we eat, and nobody asks what was done.",
  long: "Freedom and closeness are two lines, not two ends of one. On each, you say how much is enough, and nobody else’s line is drawn over yours. A week that was too full for one of you may have been right for the other; that is not a fault of either, it is two lines.",
} as const;

export const NEEDS = [
  { id: "room", label: "Room of my own" },
  { id: "rest", label: "Rest" },
  { id: "touch", label: "Touch" },
  { id: "listened", label: "To be listened to" },
  { id: "play", label: "Play" },
  { id: "friends", label: "Friends of my own" },
  { id: "thanks", label: "To be thanked" },
  { id: "plans", label: "Plans we keep" },
] as const;

export const WAYS = [
  { id: "alone", label: "Alone" },
  { id: "together", label: "Together" },
  { id: "around", label: "Look around" },
] as const;

export const COUNTRIES = [
  { id: "gb", label: "United Kingdom" },
  { id: "at", label: "Austria" },
  { id: "ie", label: "Ireland" },
] as const;

export const RTL = {
  question: "كم كنت قريبًا اليوم؟",
  start: "بعيد جدًا",
  middle: "كما ينبغي",
  end: "قريب جدًا",
  clear: "مسح",
  keep: "احتفظ بهذا",
  skip: "تخطَّ اليوم",
  title: "سطران",
  note: "لماذا",
  text: "الحرية والقرب خطان، لا طرفان لخط واحد.",
  needs: "ما تحتاج إليه",
  options: [
    { id: "rest", label: "راحة" },
    { id: "room", label: "مساحة لي" },
    { id: "friends", label: "أصدقاء" },
  ],
} as const;
