import { err, ok, type Result } from "@counterpoint/kernel";
import { type NoticesLink, type Reach, readPushKey, subscribeNotices, unsubscribeNotices } from "@counterpoint/space";
import { createPushPort, type PushPort } from "../../../platform/waking-by-push.ts";
import {
  createNoticeStore,
  type NoticeSettings,
  type NoticeStore,
  type Quiet,
} from "../../../service-worker/notice-settings.ts";

export interface NoticePorts {
  readonly push: PushPort;
  readonly store: NoticeStore;
  readonly readPushKey: typeof readPushKey;
  readonly subscribeNotices: typeof subscribeNotices;
  readonly unsubscribeNotices: typeof unsubscribeNotices;
}

/** Of what two share, as much as it needs. */
export interface Noticed {
  readonly link: NoticesLink;
  readonly reach: Reach | undefined;
}

export type SwitchOnError = "denied" | "no-service" | "no-line";

/** In the evening and at night, until somebody says otherwise. */
export const USUAL_QUIET: Quiet = { from: 21, to: 8 };

export const browserNotices = (): NoticePorts => ({
  push: createPushPort(),
  store: createNoticeStore(caches, location.origin),
  readPushKey,
  subscribeNotices,
  unsubscribeNotices,
});

/**
 * From a press: the browser may ask first. It makes an address anew, so that none that was used before is used again, and the
 * host of the copy is told of it. Where that fails nothing stays on.
 */
export async function switchOn(
  { link, reach }: Noticed,
  ports: NoticePorts,
  settings: Omit<NoticeSettings, "endpoint">,
): Promise<Result<void, SwitchOnError>> {
  const { push, store } = ports;
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
  await store.keep({ ...settings, endpoint: address.value });
  return ok(undefined);
}

/**
 * On this device at once and for certain; the host of the copy hears of it where there is a line, and else from the push
 * service, which knows nobody at that address any more.
 */
export async function switchOff({ link, reach }: Noticed, ports: NoticePorts): Promise<void> {
  await switchOffHere(ports);
  if (reach !== undefined) await ports.unsubscribeNotices(link, reach);
}

/** The same where nothing can be told: what two share is over, or is taken off this device. */
export async function switchOffHere({ push, store }: Pick<NoticePorts, "push" | "store">): Promise<void> {
  await store.forget();
  await push.unsubscribe();
}

/** The address may have been taken away by the browser, or the host of the copy have another key: then it is made anew. */
export async function keepOn({ link, reach }: Noticed, ports: NoticePorts): Promise<void> {
  const { push, store } = ports;
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
