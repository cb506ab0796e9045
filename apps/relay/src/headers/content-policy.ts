/**
 * Nothing runs, loads or connects but what this origin serves. `wasm-unsafe-eval` allows WebAssembly (no JavaScript
 * `eval`); `data:` and `blob:` pictures are drawn on the device. The one Trusted Types policy is that of the app's
 * platform/trusted-url.ts; React needs none.
 */
const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types counterpoint",
];

export const CONTENT_POLICY: string = DIRECTIVES.join("; ");
