/** The web app manifest. Name and icon say nothing of couples (S12); no shortcuts, no share target, nothing to call back. */
export const MANIFEST: string = JSON.stringify({
  id: "/",
  name: "Counterpoint",
  short_name: "Counterpoint",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: "#FBFAF5",
  theme_color: "#FBFAF5",
  icons: [
    { src: "/icons/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
});
