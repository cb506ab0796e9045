import { type CoreMessages, englishCore } from "./core.ts";
import { around } from "./en/around.ts";
import { arrive } from "./en/arrive.ts";
import { asks } from "./en/asks.ts";
import { backup } from "./en/backup.ts";
import { balance } from "./en/balance.ts";
import { common } from "./en/common.ts";
import { devices } from "./en/devices.ts";
import { firstMinute } from "./en/first-minute.ts";
import { here } from "./en/here.ts";
import { leaving } from "./en/leaving.ts";
import { lock } from "./en/lock.ts";
import { ourParcel, ourUs } from "./en/our-us.ts";
import { ours } from "./en/ours.ts";
import { parcel } from "./en/parcel.ts";
import { partners } from "./en/partners.ts";
import { passphrase } from "./en/passphrase.ts";
import { pictures } from "./en/pictures.ts";
import { push } from "./en/push.ts";
import { questions } from "./en/questions.ts";
import { recovery } from "./en/recovery.ts";
import { seen } from "./en/seen.ts";
import { soothe } from "./en/soothe.ts";
import { sync } from "./en/sync.ts";
import { talk } from "./en/talk.ts";
import { us } from "./en/us.ts";
import { wording } from "./en/wording.ts";

/** Every word of the app that is not in the library. Another language is another value of this type. */
export interface Messages extends CoreMessages {
  readonly firstMinute: typeof firstMinute;
  readonly around: typeof around;
  readonly arrive: typeof arrive;
  readonly balance: typeof balance;
  readonly here: typeof here;
  readonly common: typeof common;
  readonly ours: typeof ours;
  readonly parcel: typeof parcel;
  readonly partners: typeof partners;
  readonly pictures: typeof pictures;
  readonly questions: typeof questions;
  readonly talk: typeof talk;
  readonly us: typeof us;
  readonly lock: typeof lock;
  readonly passphrase: typeof passphrase;
  readonly backup: typeof backup;
  readonly recovery: typeof recovery;
  readonly devices: typeof devices;
  readonly sync: typeof sync;
  readonly push: typeof push;
  readonly seen: typeof seen;
  readonly leaving: typeof leaving;
  readonly ourUs: typeof ourUs;
  readonly ourParcel: typeof ourParcel;
  readonly wording: typeof wording;
  readonly soothe: typeof soothe;
  readonly asks: typeof asks;
}

export const english: Messages = {
  ...englishCore,
  firstMinute,
  around,
  arrive,
  balance,
  here,
  common,
  ours,
  parcel,
  partners,
  pictures,
  questions,
  talk,
  us,
  lock,
  passphrase,
  backup,
  recovery,
  devices,
  sync,
  push,
  seen,
  leaving,
  ourUs,
  ourParcel,
  wording,
  soothe,
  asks,
};
