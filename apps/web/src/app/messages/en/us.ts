export const us = {
  title: "This device",
  lead: "Everything you keep lies here, in this browser, and nowhere else.",
  leadShared: "What you keep lies here, in this browser, and on your other devices.",
  leadRemoved: "What you keep lies here, in this browser. Your other devices have what reached them before.",
  kept: {
    title: "Where your words are",
    text: [
      "They are encrypted on this device, and no server has a copy. The copy of Counterpoint that you opened only delivers the program.",
      "Clearing the browser’s site data deletes everything here. A backup file outlasts that.",
    ] as readonly string[],
    sharedText: (host: string): readonly string[] => [
      `They are encrypted on this device. ${host} keeps sealed copies for your other devices, which nobody there can read.`,
      "Clearing the browser’s site data deletes what is here, and this device then has to be added anew. Your other devices, and a backup file, outlast that.",
    ],
    removedText: (host: string): readonly string[] => [
      `They are encrypted on this device. ${host} may still have sealed copies of what was sent before, which nobody there can read.`,
      "Clearing the browser’s site data deletes everything here. A backup file outlasts that.",
    ],
    persisted: "The browser has promised not to clear it by itself.",
    notPersisted:
      "The browser may clear it by itself if the device runs out of room, or after long disuse. Safari does so after seven days unless Counterpoint is on the home screen.",
    damaged: "Could not be read",
  },
  look: {
    title: "Light and dark",
    label: "Colours",
    system: "As the device",
    light: "Light",
    dark: "Dark",
  },
  exit: {
    title: "Quick exit",
    text: [
      "The button at the top of every page, or Shift three times, leaves at once and shows another page. Opening Counterpoint again then shows a blank cover first.",
      "It cannot clear the browser’s history, and it does not hide that Counterpoint is installed.",
    ] as readonly string[],
    label: "Where it goes",
    kitchen: "Kitchen measures",
    blank: "A blank page",
  },
  focus: {
    title: "When you look away",
    text: "The page is covered while another window or app is in front, so that it does not show in a list of open apps. Screenshots cannot be prevented.",
  },
  install: {
    title: "On the home screen",
    text: "Counterpoint can be put among your apps. That is optional: its name and icon can then be seen there.",
    offer: "Put it there",
    installed: "It is among your apps.",
    unavailable: "This browser does not offer it from here. Its own menu may.",
  },
  version: {
    title: "Version",
    text: (version: string, hash: string): string => `Version ${version}, build ${hash}`,
    look: "Look for a new version",
    current: "This is the newest one this address has.",
    notFound: "The address this copy came from did not answer. Try again when you are online.",
    looking: "Looking…",
    why: "A new version is never used unasked. Whoever runs the copy you opened decides what it contains: use one run by somebody you trust.",
  },
};
