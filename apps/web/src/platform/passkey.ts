import { type Bytes, type PasskeyAnswer, PRF_SALT_BYTES, parseSecret, type Secret } from "@counterpoint/space";

/** What names a passkey of this app, and what is asked of its pseudo-random function (WebAuthn, extension `prf`). */
export interface PasskeyQuestion {
  readonly credential: Bytes;
  readonly prfSalt: Bytes;
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const inputs = (salt: Bytes): AuthenticationExtensionsClientInputs => ({ prf: { eval: { first: salt } } });

/** Whether it is worth offering: the browser knows passkeys. Whether one can keep a secret shows only when it is made. */
export const knowsPasskeys = (scope: { readonly PublicKeyCredential?: unknown } = globalThis): boolean =>
  typeof scope.PublicKeyCredential === "function";

/**
 * Makes a passkey that asks for a fingerprint, a face or a code at each use. The device may list it, under the name of
 * the app and nothing else. Undefined where the person said no, or where the passkey cannot keep a secret for us.
 */
export async function createPasskey(): Promise<PasskeyAnswer | undefined> {
  const prfSalt = random(PRF_SALT_BYTES);
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: "Counterpoint" },
        user: { id: random(16), name: "Counterpoint", displayName: "Counterpoint" },
        pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: { residentKey: "discouraged", userVerification: "required" },
        extensions: inputs(prfSalt),
      },
    }),
  );
  if (made === undefined || made.getClientExtensionResults().prf?.enabled !== true) return undefined;
  const question = { credential: new Uint8Array(made.rawId), prfSalt };
  // Some answer at once, the others when they are asked.
  const output = outputOf(made) ?? (await askPasskey(question));
  return output && { ...question, output };
}

/** What the passkey makes of the salt; undefined where the person said no, or it is not to be had. */
export async function askPasskey({ credential, prfSalt }: PasskeyQuestion): Promise<Secret | undefined> {
  const found = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: [{ type: "public-key", id: credential }],
        userVerification: "required",
        extensions: inputs(prfSalt),
      },
    }),
  );
  return found && outputOf(found);
}

/** A person who says no, and a device that cannot, come as an error with one name: nobody is to tell them apart. */
async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  try {
    const credential = await ask();
    return credential instanceof PublicKeyCredential ? credential : undefined;
  } catch (cause) {
    if (cause instanceof DOMException) return undefined;
    throw cause;
  }
}

function outputOf(credential: PublicKeyCredential): Secret | undefined {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return undefined;
  const bytes = first instanceof ArrayBuffer ? new Uint8Array(first) : undefined;
  const secret = bytes && parseSecret(bytes);
  return secret?.ok === true ? secret.value : undefined;
}
