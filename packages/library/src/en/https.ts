import type { Pack, Recipe } from "../types.ts";

/** For the page that is shown where the browser withholds its cryptography: any address but https or localhost. */
export const https: Pack<Recipe> = {
  lang: "en",
  entries: [
    {
      id: "https-caddy",
      version: 1,
      title: "With a name of your own",
      when: "You own a domain name, and the machine can be reached from the internet.",
      steps: [
        {
          text: "Point the name at the machine and let ports 80 and 443 through to it. The name will stand in a public list of certificates, so choose one that gives nothing away.",
          command: null,
        },
        {
          text: "Install Caddy on the machine that runs this app. Start it with your own name in place of the example. It gets the certificate by itself.",
          command: "sudo caddy reverse-proxy --from book.example.org --to localhost:8787",
        },
        { text: "Leave Caddy running, and open the app at your name.", command: "https://book.example.org" },
      ],
    },
    {
      id: "https-tailscale",
      version: 1,
      title: "Inside a private network",
      when: "You have no domain name, and only your own devices need the app.",
      steps: [
        {
          text: "Install Tailscale on the machine that runs this app and on each phone. Sign in to the same network on all of them.",
          command: null,
        },
        {
          text: "Run this on the machine. On Linux, put sudo in front. The first time, it may ask you to switch on HTTPS for your network.",
          command: "tailscale serve --bg 8787",
        },
        {
          text: "It prints an address that ends in ts.net. Open that on each phone. The machine’s name will stand in a public list of certificates.",
          command: null,
        },
      ],
    },
    {
      id: "https-ssh",
      version: 1,
      title: "Through a tunnel",
      when: "You are at another computer and can sign in to the machine by SSH.",
      steps: [
        {
          text: "Run this on the computer in front of you, with your own user name and machine. It stays silent while it works.",
          command: "ssh -N -L 8787:localhost:8787 you@machine.example.org",
        },
        {
          text: "Open this address in the browser on the same computer. Browsers trust the word localhost, so everything works.",
          command: "http://localhost:8787",
        },
      ],
    },
  ],
};
