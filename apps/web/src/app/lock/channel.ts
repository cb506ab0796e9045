/** What the tabs of one browser tell each other about the lock: `close`, or that somebody is `here`. */
export const LOCK_CHANNEL = "counterpoint.lock";
