import { expect, test } from "vitest";
import { addDevice } from "../files/add.ts";
import { mortal } from "../testing/mortal-transport.ts";
import { catchUpChain, extending, newProfile, openProfile, sharedBook } from "../testing/profiles.ts";
import { createTestRelay } from "../testing/relay.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { acceptOnLine } from "./accept-on-line.ts";
import { ownDeviceKeys } from "./own.ts";

async function scene() {
  const relay = createTestRelay();
  const { transport } = relay;
  const home = await sharedBook(transport);
  const keys = value(await ownDeviceKeys((await newProfile(2)).door));
  return { relay, transport, home, keys };
}

test("an entry is accepted at the relay and taken here, with no sync that runs", async () => {
  const { transport, home, keys } = await scene();
  value(await addDevice(home.link, keys, acceptOnLine(home.link, { transport })));
  const { chainLength, epochDue, mayWrite } = home.link.standing();
  expect([chainLength, epochDue, mayWrite]).toEqual([4, false, true]);
  const again = await openProfile(home.world);
  await catchUpChain(again, transport);
  expect(again.link.standing().membership?.devices.has(keys.device)).toBe(true);
});

test("it is drawn up on what others have signed meanwhile", async () => {
  const { transport, home, keys } = await scene();
  const behind = { ...home.link, chain: home.link.chain };
  const other = value(await ownDeviceKeys((await newProfile(3)).door));
  const elsewhere = await openProfile(home.world);
  value(await extending(elsewhere, transport).extend(() => elsewhere.link.acts.addDevice(other)));
  value(await acceptOnLine(behind, { transport })(() => behind.acts.addDevice(keys)));
  expect([...(home.link.standing().membership?.devices.keys() ?? [])]).toEqual([
    home.link.device,
    other.device,
    keys.device,
  ]);
});

test("whoever is first at the end each time makes it give up, after a few tries", async () => {
  const { relay, transport, home, keys } = await scene();
  let tries = 0;
  relay.refuse = ({ type }) => {
    if (type !== "extend") return undefined;
    tries++;
    return "not-next";
  };
  expect(await acceptOnLine(home.link, { transport })(() => home.link.acts.addDevice(keys))).toEqual({
    ok: false,
    error: "not-allowed",
  });
  expect([tries, home.link.standing().chainLength]).toEqual([4, 2]);
});

test.each([
  ["over-quota", "over-quota"],
  ["not-allowed", "not-allowed"],
] as const)("what the relay refuses as %s changes nothing here", async (why, error) => {
  const { relay, transport, home, keys } = await scene();
  relay.refuse = ({ type }) => (type === "extend" ? why : undefined);
  const accepted = await acceptOnLine(home.link, { transport })(() => home.link.acts.addDevice(keys));
  expect([accepted, home.link.standing().chainLength]).toEqual([{ ok: false, error }, 2]);
});

test("without a line nothing is done; where only the answer is lost, the next look shows that it was", async () => {
  const { transport, home, keys } = await scene();
  const offline = { ok: false, error: "offline" };
  const unsent = mortal(transport, "unsent", ({ type }) => type === "extend");
  const add = () => home.link.acts.addDevice(keys);
  expect(await acceptOnLine(home.link, { transport: unsent.transport })(add)).toEqual(offline);
  const unanswered = mortal(transport, "unanswered", ({ type }) => type === "extend");
  expect(await acceptOnLine(home.link, { transport: unanswered.transport })(add)).toEqual(offline);
  expect(home.link.standing().chainLength).toBe(2);
  value(await acceptOnLine(home.link, { transport })(() => home.link.acts.newEpoch()));
  expect(home.link.standing().membership?.devices.has(keys.device)).toBe(true);
});

test("a relay that gives another chain is not believed, and that is said", async () => {
  const { transport, home, keys } = await scene();
  const through = tampering(transport, {
    said: (said) =>
      said.type === "chain"
        ? { ...said, entries: said.entries.map((entry) => entry.with(80, (entry[80] ?? 0) ^ 1)) }
        : said,
  });
  value(await acceptOnLine(home.link, { transport: through })(() => home.link.acts.addDevice(keys)));
  expect(home.link.standing().alarms.map(({ kind }) => kind)).toEqual(["chain-forged"]);
});
