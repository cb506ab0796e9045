import "../ui/styles/all.css";
import "./cover.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchCover } from "../platform/cover.ts";
import { watchDeviceRequest } from "../platform/device-request.ts";
import { watchInstalling } from "../platform/installing.ts";
import { watchJoinLink } from "../platform/join-link.ts";
import { createPersistence } from "../platform/persistence.ts";
import { leave, listenForShift } from "../platform/quick-exit.ts";
import { lookAround } from "../platform/surroundings.ts";
import { readyTemporal } from "../platform/temporal.ts";
import { watchUpdates } from "../platform/updates.ts";
import { App } from "./App.tsx";
import { DeviceProvider } from "./device.ts";
import { openExistingProfile } from "./profile.ts";

// What a link brings stands in the address for no longer than it takes to read it. Then the way out works, before the rest.
watchJoinLink();
watchDeviceRequest();
listenForShift(leave);
const cover = watchCover();
const installing = watchInstalling();

// The disk is asked while the page is drawn. Reading dates needs Temporal, which few browsers have to fetch.
const surroundings = lookAround();
const temporal = readyTemporal();
const opening = surroundings.kind === "fine" ? temporal.then(openExistingProfile) : null;
await temporal;
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <DeviceProvider value={{ cover, installing, updates: watchUpdates(), persistence: createPersistence() }}>
      <App surroundings={surroundings} opening={opening} />
    </DeviceProvider>
  </StrictMode>,
);
