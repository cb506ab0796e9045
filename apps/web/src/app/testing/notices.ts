import { err, ok, type Result } from "@counterpoint/kernel";
import type { NoticesError } from "@counterpoint/space";
import type { PushAbility, PushError } from "../../platform/waking-by-push.ts";
import { createNoticeList, type NoticeSettings, noticesOf } from "../../service-worker/notice-settings.ts";
import { fakeCaches } from "../../service-worker/testing/fake-caches.ts";
import type { NoticePorts } from "../ours/notices/notices.ts";

export interface TestNotices extends NoticePorts {
  /** What was done with the browser and the host, in order. */
  readonly done: string[];
  /** What both answer from now on. */
  readonly answers: {
    allows: boolean;
    push: PushError | undefined;
    relay: NoticesError | undefined;
    key: number;
    /** Whether the browser has taken the address away. */
    isLost: boolean;
  };
  kept(book?: string): Promise<NoticeSettings | undefined>;
}

/** Notices with a browser and a host that answer as a test wants. */
export function createNotices(ability: PushAbility = "can"): TestNotices {
  const done: string[] = [];
  const answers: TestNotices["answers"] = {
    ...{ allows: true, push: undefined, relay: undefined, key: 4, isLost: false },
  };
  const list = createNoticeList(fakeCaches(), "https://book.example.org");
  let current: { readonly endpoint: string; readonly key: string } | undefined;
  let count = 0;
  const relay = (what: string): Result<void, NoticesError> => {
    done.push(what);
    return answers.relay === undefined ? ok(undefined) : err(answers.relay);
  };
  return {
    done,
    answers,
    list,
    kept: (book = "counterpoint-ours-1") => noticesOf(list, book).read(),
    push: {
      ability,
      isAllowed: () => answers.allows,
      allow: async () => {
        done.push("ask");
        return answers.allows;
      },
      subscribe: async (key) => {
        if (answers.push !== undefined) return err(answers.push);
        current = { endpoint: `https://web.push.apple.com/${++count}`, key: String(key) };
        answers.isLost = false;
        done.push(`address ${count}`);
        return ok(current.endpoint);
      },
      addressFor: async (key) => (answers.isLost || current?.key !== String(key) ? undefined : current.endpoint),
      unsubscribe: async () => {
        if (current !== undefined) done.push("give back");
        current = undefined;
      },
    },
    readPushKey: async () => {
      // Of a host that cannot be reached nothing can be read either.
      if (answers.relay?.kind === "offline") return err(answers.relay);
      return ok(new Uint8Array(65).fill(answers.key));
    },
    subscribeNotices: async (_, __, endpoint) => relay(`tell ${endpoint}`),
    unsubscribeNotices: async () => relay("forget"),
  };
}
