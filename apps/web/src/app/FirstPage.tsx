import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { hasBook } from "./here/has-book.ts";
import type { ProfileError } from "./profile.ts";
import { Welcome, type WelcomeProps } from "./Welcome.tsx";

const CannotOpen = lazy(async () => ({ default: (await import("./notices/CannotOpen.tsx")).CannotOpen }));
const LockGate = lazy(async () => ({ default: (await import("./lock/LockGate.tsx")).LockGate }));

/**
 * Where there is no first book. The one whose book it was may have taken it off, and the other person of this device has
 * theirs still: then it is closed, as any other.
 */
export function FirstPage(props: WelcomeProps): ReactNode {
  const [other, setOther] = useState<boolean | undefined>(undefined);
  const [failed, setFailed] = useState<Failed | null>(null);
  useEffect(() => {
    void hasBook("second").then(setOther);
  }, []);
  if (other === undefined) return null;
  if (!other) return <Welcome {...props} />;
  return (
    <Suspense fallback={null}>
      {failed === null ? (
        <LockGate onFailed={(error) => setFailed(asFailed(error))} />
      ) : (
        <CannotOpen error={failed} onLookAround={props.onLookAround} />
      )}
    </Suspense>
  );
}

type Failed = Exclude<ProfileError, { readonly kind: "too-old" | "locked" }>;

/** Behind a lock screen, a book that is locked has been locked anew meanwhile. */
const asFailed = (error: ProfileError): Failed =>
  error.kind === "too-old" || error.kind === "locked" ? { kind: "closed" } : error;
