/** Abilities of a browser that the app never uses, denied so that no mistake and no library can use them either. */
const DENIED: readonly string[] = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "interest-cohort",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Copying happens only on a tap (S14), and still has to be allowed. */
const OWN: readonly string[] = ["clipboard-write"];

export const PERMISSIONS_POLICY: string = [
  ...DENIED.map((name) => `${name}=()`),
  ...OWN.map((name) => `${name}=(self)`),
].join(", ");
