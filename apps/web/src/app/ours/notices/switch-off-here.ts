import { createPushPort, type PushPort } from "../../../platform/waking-by-push.ts";
import { createNoticeList, type NoticeList, noticesOf } from "../../../service-worker/notice-settings.ts";

/** What of notices is in this browser. */
export interface NoticesHere {
  readonly push: PushPort;
  readonly list: NoticeList;
}

export const noticesHere = (): NoticesHere => ({
  push: createPushPort(),
  list: createNoticeList(caches, location.origin),
});

/**
 * Where nothing can be told: what two share is over, or is taken off this device. The browser has one address for all of
 * its books: it stays where another one needs it.
 */
export async function switchOffHere(database: string, { push, list }: NoticesHere): Promise<void> {
  await noticesOf(list, database).forget();
  if ((await list.all()).length === 0) await push.unsubscribe();
}
