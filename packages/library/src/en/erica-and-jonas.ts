import type { Couple } from "../types.ts";

/** Their weeks are planned in `packages/today/src/stories/erica-and-jonas.ts`: what is told here happens there. */
export const ericaAndJonas: Couple = {
  id: "erica-and-jonas",
  version: 1,
  title: "Erica and Jonas",
  text: "Erica comes alive among people, Jonas when it is quiet. They have a small daughter, Mia, and one week to share out between them.",
  people: [
    {
      id: "erica",
      name: "Erica",
      who: "Erica had given up her evenings out, though nobody had asked her to. Then she went back to two a week.",
      look: [
        "On Balance, look at Free. It lies low for three months, and rises once she goes out two evenings a week again.",
        "In those first months the map said: in between. Close lay too near her own line to say more. That is an ordinary answer.",
        "About seven weeks ago both dip, when Mia was ill. It passed. Her notes, further down, tell what it was.",
      ],
      notes: [
        {
          week: 1,
          weekday: 5,
          text: "A Friday at home with a film. Jonas was happy. I looked at the clock a lot.",
        },
        { week: 2, weekday: 3, text: "The choir asked if I am coming back. I wrote “soon”, as I did last year." },
        {
          week: 5,
          weekday: 7,
          text: "A good slow day, the three of us. I have talked to no other grown-up since Friday.",
        },
        { week: 8, weekday: 4, text: "We get on well. And I feel like a plant in the wrong window." },
        {
          week: 13,
          weekday: 1,
          text: "Said it out loud: I miss my people. Jonas said he had never asked me to stop. True, and it stung.",
        },
        { week: 14, weekday: 3, text: "First choir night in two years. Sang badly, came home singing." },
        {
          week: 14,
          weekday: 7,
          text: "Took Mia to the pool so that Jonas had the flat to himself. A fair swap.",
        },
        {
          week: 17,
          weekday: 5,
          text: "Out with Anke and the others. He was still up when I came in and wanted the whole story.",
        },
        { week: 19, weekday: 2, text: "Mia has a fever. No choir this week. We sleep in turns." },
        { week: 19, weekday: 7, text: "She ate a whole bowl of soup. We were both so happy, over soup." },
        { week: 22, weekday: 4, text: "Jonas’s mother is here till Sunday. Kind, and in every room." },
        { week: 23, weekday: 3, text: "Back to my two evenings. I come home with more to give." },
        {
          week: 23,
          weekday: 7,
          text: "Stayed in for his slow Sunday. Read on the sofa, no word till four. I liked it more than I thought.",
        },
        {
          week: 24,
          weekday: 5,
          text: "Jonas came along to the choir party. He stayed two hours and danced one song.",
        },
        { week: 25, weekday: 2, text: "An ordinary day. Nothing to add, in a good way." },
      ],
    },
    {
      id: "jonas",
      name: "Jonas",
      who: "Jonas needs quiet as others need sleep. He felt close to Erica, and crowded, until the slow Sundays.",
      look: [
        "On Balance, Close lies high from the start. Free lies low, and lifts with the slow Sundays, almost three months ago.",
        "By now Free lies about where he drew his own line. So the map says: in between. It leaves it at that.",
        "He answers three evenings a week. The gaps in his weeks mean nothing: there was nothing to catch up on.",
      ],
      notes: [
        { week: 1, weekday: 2, text: "We are close. I would like one hour in which nobody needs me." },
        { week: 4, weekday: 7, text: "Brunch with eleven people. All of them nice. I was done by noon." },
        { week: 8, weekday: 4, text: "Hid in the cellar to mend the bike. The bike was fine." },
        {
          week: 13,
          weekday: 2,
          text: "Erica misses going out. I miss coming home to nothing. We looked at each other and laughed.",
        },
        {
          week: 14,
          weekday: 7,
          text: "First slow Sunday. They were at the pool, I lay on the floor with a record. Three hours.",
        },
        { week: 16, weekday: 7, text: "Slow Sunday. And I was glad when I heard the key in the door." },
        { week: 18, weekday: 4, text: "Bedtime was mine last night while Erica sang. Mia and I have songs too." },
        { week: 19, weekday: 4, text: "Third night up with the fever. We are a good team, and both wrecks." },
        { week: 21, weekday: 7, text: "Slow Sunday, and a long letter to my brother. I talk better on paper." },
        { week: 22, weekday: 7, text: "My mother left at noon. I love her. Then I lay down in the hall." },
        { week: 23, weekday: 7, text: "Erica stayed in today and read next to me. Quiet is better with her in it." },
        {
          week: 24,
          weekday: 7,
          text: "On Friday I went to her choir party. Loud and warm. I saw how she lights up there.",
        },
        { week: 25, weekday: 4, text: "A short evening, an early bed. All is well." },
      ],
    },
  ],
};
