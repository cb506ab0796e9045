import type { SafetyCases } from "../cases.acceptance.ts";

export const physicalCases: SafetyCases = {
  "physical.to_me": {
    hits: [
      "he grabbed me by the hair in front of the kids",
      "you twisted my wrist until I dropped the phone",
      "he grabbed my arm so hard it left marks",
      "you choked me",
      "He walked over and just shoved me against the wall",
      "you dragged me by my hair",
    ],
    misses: [
      "my hairdresser pulled my hair a bit",
      "your mum's going to strangle me when she sees the carpet",
      "he nearly ran me over on his bike, idiot",
      "that joke killed me",
      "You hit me with that joke and I can't stop laughing",
      "the boxing class punched me out, my shoulders are dead",
    ],
  },
  "physical.by_partner": {
    hits: [
      "you cracked my rib and I still covered for you",
      "you bruised my arm again",
      "he pushed me while I was holding the baby",
      "he's been violent since the baby came",
      "Last week you dragged me up the stairs by my arm",
      "you stamped on my foot on purpose and laughed",
      "He knocked me off my feet and I hit my head on the radiator",
      "she scratched my face up, I had to tell work it was the cat",
      "He sat on my chest so I couldn't breathe",
      "you hit me",
      "he hit me again last night",
      "he only hits me when he's drunk",
      "u smacked me round the face n then acted like nothing happened",
    ],
    misses: [
      "when I was seventeen my then boyfriend hit me; I've healed since",
      "he grabbed me a coffee on the way, what a legend",
      "hit me up when you're free",
      "what you said hurt me",
      "you pushed me to apply and I got it, thank you",
    ],
  },
  "physical.marks": {
    hits: [
      "told everyone I walked into the cupboard",
      "my ribs still hurt from when you pushed me down the stairs",
      "I ended up in A&E and told them I fell",
      "you left bruises on me",
    ],
    misses: [
      "a ball hit me in the eye at rounders, black eye incoming",
      "I'm bruised from the tattoo",
      "blood test left a massive bruise on my arm",
      "my watch strap left marks on my wrist",
      "the tight boots left bruises",
      "I'm nervous about telling you but I bumped the car",
      "I got bruises from netball, look at this",
      "he's got a bruise from football",
      "I broke my wrist skiing",
    ],
  },
  "physical.things": {
    hits: [
      "he put his fist through the bedroom door",
      "he smashed my phone so I couldn't call anybody",
      "he kicked the dog because he was angry with me",
      "he's broken three doors and my laptop this year",
    ],
    misses: [
      "you smashed it at the interview!",
      "the wall's got a hole in it from the plumber",
      "smashed my phone screen, gutted",
    ],
  },
  "physical.named": {
    hits: [
      "My husband is abusive, he beats me",
      "he was assaulted is what they'd say if it was a stranger, but it was me and it was my husband who assaulted me",
      "the neighbours called the police because he was beating me",
      "She's physically abusive",
    ],
    misses: [
      "I'm beaten, what a long day",
      "my sister's ex assaulted her, I'm going to court with her on friday",
      "Spurs got beaten again, I'm gutted",
      "a talk on alcohol abuse at work today",
    ],
  },
};
