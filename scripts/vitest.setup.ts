// The kernel uses the global Temporal; older versions of Node.js and of browsers do not have it.
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");

export {};
