import { tellSessionChanged } from "../../api/live";
import { resume } from "../../api/session";
import { Sheet } from "../../ui/layout/Sheet";
import { SignInForm } from "./SignInForm";

/** Signing in over the page one was on, with every word on it kept. */
export default function SignInAgain({ email }: { email: string }) {
  return (
    <Sheet open firm onClose={() => {}} title="Your session has ended">
      <p style={{ marginBottom: "1.25rem" }}>
        Sign in again to go on. Nothing you wrote is lost: it stays on the page behind this and on this
        device.
      </p>
      <SignInForm
        email={email}
        onSignedIn={(session) => {
          resume(session);
          tellSessionChanged();
        }}
      />
      <p style={{ marginTop: "1rem" }}>
        <a href="/sign-in">Sign in as somebody else</a>
      </p>
    </Sheet>
  );
}
