import { err, ok, type Result } from "@counterpoint/kernel";
import { type NoticesLink, type Reach, readPushKey, subscribeNotices, unsubscribeNotices } from "@counterpoint/space";
import { type NoticeSettings, noticesOf, type Quiet } from "../../../service-worker/notice-settings.ts";
import { type NoticesHere, noticesHere, switchOffHere } from "./switch-off-here.ts";

export interface NoticePorts extends NoticesHere {
  readonly readPushKey: typeof readPushKey;
  readonly subscribeNotices: typeof subscribeNotices;
  readonly unsubscribeNotices: typeof unsubscribeNotices;
}

/** Of what two share, as much as it needs. */
export interface Noticed {
  /** Whose settings they are. */
  readonly database: string;
  readonly link: NoticesLink;
  readonly reach: Reach | undefined;
}

export type SwitchOnError = "denied" | "no-service" | "no-line";

/** In the evening and at night, until somebody says otherwise. */
export const USUAL_QUIET: Quiet = { from: 21, to: 8 };

export const browserNotices = (): NoticePorts => ({
  ...noticesHere(),
  readPushKey,
  subscribeNotices,
  unsubscribeNotices,
});

/**
 * From a press: the browser may ask first. It makes an address anew, so that none that was used before is used again, and the
 * host of the copy is told of it. Where that fails nothing stays on.
 */
export async function switchOn(
  { database, link, reach }: Noticed,
  ports: NoticePorts,
  settings: Omit<NoticeSettings, "endpoint">,
): Promise<Result<void, SwitchOnError>> {
  const { push, list } = ports;
  if (reach === undefined) return err("no-line");
  if (!(await push.allow())) return err("denied");
  const key = await ports.readPushKey(reach);
  if (!key.ok) return err("no-line");
  const address = await push.subscribe(key.value);
  if (!address.ok) return address;
  const told = await ports.subscribeNotices(link, reach, address.value);
  if (!told.ok) {
    await push.unsubscribe();
    return err("no-line");
  }
  await noticesOf(list, database).keep({ ...settings, endpoint: address.value });
  return ok(undefined);
}

/**
 * On this device at once and for certain; the host of the copy hears of it where there is a line, and else from the push
 * service, which knows nobody at that address any more.
 */
export async function switchOff({ database, link, reach }: Noticed, ports: NoticePorts): Promise<void> {
  await switchOffHere(database, ports);
  if (reach === undefined) return;
  const told = await ports.unsubscribeNotices(link, reach);
  // Also where another book needs it: by a message nobody sees for which book it is.
  if (!told.ok) await ports.push.unsubscribe();
}

/** The address may have been taken away by the browser, or the host of the copy have another key: then it is made anew. */
export async function keepOn({ database, link, reach }: Noticed, ports: NoticePorts): Promise<void> {
  const { push, list } = ports;
  const store = noticesOf(list, database);
  const settings = await store.read();
  if (settings === undefined || reach === undefined || !push.isAllowed()) return;
  const key = await ports.readPushKey(reach);
  if (!key.ok) return;
  const there = await push.addressFor(key.value);
  if (there === settings.endpoint) return;
  const address = there === undefined ? await push.subscribe(key.value) : ok(there);
  if (!address.ok || !(await ports.subscribeNotices(link, reach, address.value)).ok) return;
  await store.keep({ ...settings, endpoint: address.value });
}
