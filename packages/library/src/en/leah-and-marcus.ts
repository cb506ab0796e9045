import type { Couple } from "../types.ts";

/** Their weeks are planned in `packages/today/src/stories/leah-and-marcus.ts`: what is told here happens there. */
export const leahAndMarcus: Couple = {
  id: "leah-and-marcus",
  version: 1,
  title: "Leah and Marcus",
  text: "Leah writes for a living, at the kitchen table. Marcus teaches. They are fond of each other, and each was short of something else.",
  people: [
    {
      id: "leah",
      name: "Leah",
      who: "Leah felt close to Marcus, and short of room. Then she began to keep her mornings for writing.",
      look: [
        "On Balance, look at Free. For three months it lies below her own line. Then she keeps her mornings for writing, and over some weeks it rises above.",
        "Close dips when she begins: two weeks in which they argued about it. Then it comes back.",
        "The map says where she is now. At first it would have said: close, a bit crowded. “Earlier weeks” leads back to the start.",
      ],
      notes: [
        { week: 1, weekday: 3, text: "Marcus cooked. I was still in my inbox when the pasta was ready." },
        {
          week: 3,
          weekday: 1,
          text: "We are good, the two of us. I just have not written a page of my own in ten days.",
        },
        { week: 6, weekday: 4, text: "Said yes to a call at nine again. That was my writing hour." },
        {
          week: 10,
          weekday: 7,
          text: "A long lazy Sunday together. By the evening I longed for one hour alone at my desk.",
        },
        {
          week: 14,
          weekday: 7,
          text: "Told Marcus I want eight to eleven for writing, with the door shut. He went quiet.",
        },
        { week: 15, weekday: 2, text: "First morning with the door shut. Two pages. They are bad and I am happy." },
        {
          week: 15,
          weekday: 5,
          text: "We argued about the mornings. He heard that I do not want him around. I had not said why they matter to me.",
        },
        {
          week: 16,
          weekday: 4,
          text: "Still stiff with each other. I wrote, he left early. At lunch I missed him.",
        },
        {
          week: 17,
          weekday: 1,
          text: "We walked round the block and I told him what the writing is for. He asked to read the next bit.",
        },
        {
          week: 18,
          weekday: 6,
          text: "He showed me forty pictures of the same gate. I liked the one with rain on it.",
        },
        { week: 19, weekday: 3, text: "Came out at eleven and there was a print under the door. A heron." },
        { week: 20, weekday: 2, text: "It is all due on Friday. I am a guest in my own home." },
        { week: 20, weekday: 7, text: "Sent it off on time. Slept till ten. We did nothing at all, together." },
        { week: 23, weekday: 3, text: "I read him the chapter with the mill. He saw things in it that I had not." },
        {
          week: 24,
          weekday: 6,
          text: "Out at six to catch his fog. I carried the flask and had an idea for the ending.",
        },
        { week: 25, weekday: 2, text: "Wrote, then soup with Marcus. A plain good day." },
      ],
    },
    {
      id: "marcus",
      name: "Marcus",
      who: "Marcus had plenty of room, and missed Leah in the next one. Then he found a camera in the loft.",
      look: [
        "On Balance, look at Close. It lies low for three months, and climbs after he found the camera.",
        "Before it climbs it dips: that is the argument about the mornings, seen from his side.",
        "He answers three evenings a week. So the map looks back over eight weeks, and takes longer to say something.",
      ],
      notes: [
        { week: 1, weekday: 6, text: "Leah was in the next room all day. We hardly talked." },
        {
          week: 4,
          weekday: 3,
          text: "Another free evening. Ran ten kilometres. It would have been nice to tell someone.",
        },
        { week: 7, weekday: 1, text: "She asks how my day was and I say fine. I say it too fast." },
        { week: 12, weekday: 6, text: "Found my grandfather’s camera in the loft. It still clicks." },
        {
          week: 15,
          weekday: 6,
          text: "The shut door gets to me. I know it is work. It still feels like being sent out.",
        },
        {
          week: 16,
          weekday: 3,
          text: "I said something mean about office hours. Told her at night that I was sorry.",
        },
        {
          week: 17,
          weekday: 1,
          text: "She told me what she is writing, and what for. I had thought it was just more work.",
        },
        {
          week: 18,
          weekday: 6,
          text: "Along the canal with the camera while she wrote. Came home with something to tell.",
        },
        { week: 19, weekday: 3, text: "Left her the heron under the door. It is up on her desk now." },
        {
          week: 20,
          weekday: 6,
          text: "Her deadline week. I cooked and kept out of the way. Fine, but it was a long week.",
        },
        {
          week: 23,
          weekday: 3,
          text: "She read me the mill chapter. Now I want to photograph one. We are working on the same thing, who would have thought.",
        },
        {
          week: 24,
          weekday: 6,
          text: "Fog at six. She came along. My best pictures so far, and she talked all the way home.",
        },
        { week: 25, weekday: 1, text: "A print for the fridge: her hand on the flask." },
      ],
    },
  ],
};
