import type { Pack, Strength } from "../types.ts";

/** Each names only what a person has just done by choosing. None says how the two are doing. */
export const strengths: Pack<Strength> = {
  lang: "en",
  entries: [
    {
      id: "strength-e",
      version: 1,
      of: { families: ["emotional"] },
      text: "All three of your picks are about being met with warmth. You can say which kind of warmth you look for.",
    },
    {
      id: "strength-c",
      version: 1,
      of: { families: ["connection"] },
      text: "You chose three ways of sharing a moment. You know what “together” means to you.",
    },
    {
      id: "strength-a",
      version: 1,
      of: { families: ["autonomy"] },
      text: "You chose three things that let a person stand on firm ground. You put them first, and said so.",
    },
    {
      id: "strength-ec",
      version: 1,
      of: { families: ["emotional", "connection"] },
      text: "Your picks hold something to feel and something to share. You can tell the two apart.",
    },
    {
      id: "strength-ea",
      version: 1,
      of: { families: ["emotional", "autonomy"] },
      text: "You want to be met, and you want ground of your own. You put both on one page without giving up either.",
    },
    {
      id: "strength-ca",
      version: 1,
      of: { families: ["connection", "autonomy"] },
      text: "You can want company and firm ground of your own in the same evening. You have just said so in three words.",
    },
    {
      id: "strength-eca",
      version: 1,
      of: { families: ["emotional", "connection", "autonomy"] },
      text: "You picked something to feel, something to share and something to stand on. All three had room on one page.",
    },
    {
      id: "strength-n1",
      version: 1,
      of: { need: "N1" },
      text: "You said that it matters to you to be loved and valued. You said it in plain words.",
    },
    {
      id: "strength-n2",
      version: 1,
      of: { need: "N2" },
      text: "You know that words need a safe place to land. You named it before anything else was said.",
    },
    {
      id: "strength-n3",
      version: 1,
      of: { need: "N3" },
      text: "You asked for your feelings to count. That is a clear thing to want, and you chose it yourself.",
    },
    {
      id: "strength-n4",
      version: 1,
      of: { need: "N4" },
      text: "You want somebody to see it from where you stand. You know the difference between being heard and being understood.",
    },
    {
      id: "strength-n5",
      version: 1,
      of: { need: "N5" },
      text: "You would like what you do to be noticed. You said it without a complaint, in one tap.",
    },
    {
      id: "strength-n6",
      version: 1,
      of: { need: "N6" },
      text: "You chose time that belongs to nothing else. A minute of it has just been yours.",
    },
    {
      id: "strength-n8",
      version: 1,
      of: { need: "N8" },
      text: "You put laughing on the list, next to the serious things. It is there now, in your own choice.",
    },
    {
      id: "strength-n9",
      version: 1,
      of: { need: "N9" },
      text: "You know what it is like when somebody looks up and listens. You named it as something you need.",
    },
    {
      id: "strength-n10",
      version: 1,
      of: { need: "N10" },
      text: "You look further than this evening. You said that where you are going matters to you.",
    },
    {
      id: "strength-n11",
      version: 1,
      of: { need: "N11" },
      text: "You know that words count when they hold. You chose something that grows slowly.",
    },
    {
      id: "strength-n12",
      version: 1,
      of: { need: "N12" },
      text: "You chose being on each other’s side. That is about what two people do, and you named it.",
    },
    {
      id: "strength-n13",
      version: 1,
      of: { need: "N13" },
      text: "You asked for room of your own, and gave no reason. None is needed.",
    },
    {
      id: "strength-n14",
      version: 1,
      of: { need: "N14" },
      text: "You know that you have limits, and that they are worth a word. You put that word on the list.",
    },
  ],
};
