/** The part of the Trusted Types API that is used; no standard library declares it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

const OWN_SCRIPT = /^\/(sw\.js|assets\/[\w.-]+\.js)$/;
/** Vite's development server gives a worker's source by its path, from the app's folder or the repository's. */
const DEVELOPMENT_SCRIPT = /^\/(apps\/web\/)?(src|@fs)\//;

/** Lets through scripts of this build on the own origin and nothing else; throws otherwise. */
export function checkScriptUrl(url: string, base: string): string {
  const resolved = new URL(url, base);
  const allowed =
    OWN_SCRIPT.test(resolved.pathname) || (import.meta.env.DEV && DEVELOPMENT_SCRIPT.test(resolved.pathname));
  if (resolved.origin !== new URL(base).origin || !allowed) throw new TypeError(`Not a script of this app: ${url}`);
  return resolved.href;
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/**
 * The one way to name a worker's script. The content security policy refuses plain strings there, and allows only the
 * policy called `counterpoint`.
 */
export function trustedScriptUrl(url: string): string {
  const check = (given: string): string => checkScriptUrl(given, location.href);
  if (globalThis.trustedTypes === undefined) return check(url);
  policy ??= globalThis.trustedTypes.createPolicy("counterpoint", { createScriptURL: check });
  // A TrustedScriptURL: constructors take it where their types say string.
  return policy.createScriptURL(url) as string;
}
