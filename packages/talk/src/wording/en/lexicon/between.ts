import { words } from "../pattern.ts";

/** What people put between a subject and its verb; may be absent. */
export const adv: string = `(?:(?:\\w+ly|${words(`
  just even ever always so very too all still kind_of sort_of a_bit a_little now fucking also pretty sometimes often such
  quite once again rather never_even already at_least lowkey real
`)}) ){0,3}`;

/** What stands before an order and says nothing of it; may be absent. */
export const opener: string = `(?:${words(`
  just so and but oh no yeah well then now look listen please can_you will_you would_you you fucking maybe hey i_said ok for_god's_sake
  for_once ffs come_on go_on seriously honestly jesus christ
`)},? ){0,3}`;

export const partner: string = words(`
  husbands? wife wives girlfriends? boyfriends? bf gf partners? man woman fellas? blokes? lads? missus
`);

export const kin: string = words(`mother father mum mom dad brother sister parents family friends?`);

export const folk: string = words(`
  bf gf m[ae]n wom[ae]n husbands? wife wives partners? boyfriends? girlfriends? mothers? fathers? mums? dads? parents? person people guys? friends? adults?
`);

export const number: string = words("\\d+ one two three four five six seven eight nine ten");
