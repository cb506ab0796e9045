import { describe, expect, test } from "vitest";
import { APPLE, GOOGLE, MOZILLA } from "./double.acceptance.ts";
import { parseEndpoint } from "./endpoint.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe("the address that a browser was given", () => {
  test.each([
    APPLE,
    MOZILLA,
    GOOGLE,
    "https://fcm.googleapis.com/wp/dXQ:APA91bH",
    "https://wns2-par02p.notify.windows.com/w/?token=BQYAAABz%2bQ%3d%3d",
  ])("%s is one of a push service that is known", (text) => {
    expect(parseEndpoint(bytes(text))?.href).toBe(text);
  });

  test.each([
    ["plain http", "http://fcm.googleapis.com/fcm/send/x"],
    ["another port", "https://fcm.googleapis.com:8443/fcm/send/x"],
    ["another host", "https://push.example.org/x"],
    ["a host that ends like one", "https://evilfcm.googleapis.com/x"],
    ["a host that begins like one", "https://fcm.googleapis.com.example.org/x"],
    ["a domain without a host in it", "https://notify.windows.com/x"],
    ["a host that ends in a domain without its dot", "https://evilnotify.windows.com/x"],
    ["a name before the host", "https://fcm.googleapis.com@example.org/x"],
    ["a name and a password", "https://me:secret@fcm.googleapis.com/x"],
    ["this machine", "https://127.0.0.1/x"],
    ["this machine, by name", "https://localhost/x"],
    ["a neighbour", "https://[fd00::1]/x"],
    ["a number for a host", "https://2130706433/x"],
    ["a host with a dot behind it", "https://fcm.googleapis.com./x"],
    ["a host in capitals", "https://FCM.googleapis.com/x"],
    ["another scheme", "file://fcm.googleapis.com/etc/passwd"],
    ["a fragment", "https://fcm.googleapis.com/x#y"],
    ["a way back up", "https://fcm.googleapis.com/a/../x"],
    ["a line break, and with it another header", "https://fcm.googleapis.com/x\r\nHost: example.org"],
    ["a letter that is no ASCII", "https://fcm.googleapis.com/\u00e9"],
    ["a host that looks the same", "https://fcm.google\u0430pis.com/x"],
    ["a tab in the host", "https://fcm.googleapis\t.com/x"],
    ["nothing", ""],
    ["rubbish", "\u0000\u00ff"],
  ])("hold:H7 with %s is none", (_, text) => {
    expect(parseEndpoint(bytes(text))).toBeUndefined();
  });
});
