export const ours = {
  name: "The two of you",
  names: { me: "You", other: "Your partner" },
  today: { title: "Three questions" },
  talk: { title: "Common ground" },
  us: { title: "The two of you" },
};
