import { expect, test } from "vitest";
import { createStore } from "./store.ts";

test("listeners hear of changes, and of nothing else", () => {
  const store = createStore("a");
  const heard: string[] = [];
  const stop = store.subscribe(() => heard.push(store.get()));
  store.set("a");
  store.set("b");
  stop();
  store.set("c");
  expect(heard).toEqual(["b"]);
  expect(store.get()).toBe("c");
});

test("a listener may stop listening while it is called", () => {
  const store = createStore(0);
  let calls = 0;
  const stop = store.subscribe(() => {
    calls++;
    stop();
  });
  store.subscribe(() => calls++);
  store.set(1);
  store.set(2);
  expect(calls).toBe(3);
});
