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
 * Where nothing has to be told: what two share is over, and the host knows. The browser has one address for all of its
 * books: it stays where another one needs it.
 */
export async function switchOffHere(database: string, { push, list }: NoticesHere): Promise<void> {
  await noticesOf(list, database).forget();
  if ((await list.all()).length === 0) await push.unsubscribe();
}

/**
 * Where nobody is told, and a host goes on sending: a book is taken off this device. The address dies even if another book
 * needs it, which gets one of its own when it is next opened (`keepOn`).
 */
export async function switchOffUntold(databases: readonly string[], { push, list }: NoticesHere): Promise<void> {
  let wasOn = false;
  for (const database of databases) {
    const store = noticesOf(list, database);
    wasOn ||= (await store.read()) !== undefined;
    await store.forget();
  }
  if (wasOn) await push.unsubscribe();
}
