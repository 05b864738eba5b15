import { useSession } from "../../api/session";
import { listed, roleName } from "../../i18n/phrasing";
import { Page } from "../../ui/layout/Page";
import { When } from "../../ui/text/When";
import { OwnCover } from "../cover/OwnCover";
import { NoticeChoices } from "../notices/NoticeChoices";
import css from "./Account.module.css";
import { EmailAddress } from "./EmailAddress";
import { NameForm } from "./NameForm";
import { PasswordChange } from "./PasswordChange";
import { Section } from "./Section";
import { Sessions } from "./Sessions";
import { TimesForm } from "./TimesForm";

/** A person's own page: who they are here, how they come in, and where they are signed in. A part each. */
export function AccountPage() {
  const session = useSession();
  return (
    <Page title="Your account">
      <div className={css.page}>
        <div className={css.facts}>
          <div>
            {listed(session.roles.map(roleName))} in {session.organization.name}
          </div>
          <div>
            Signed in until <When at={session.expires_at} />
          </div>
        </div>
        <Section title="Your name">
          <NameForm name={session.name} organization={session.organization.name} />
        </Section>
        <Section title="Your e-mail address">
          <EmailAddress />
        </Section>
        <Section title="How times are shown to you">
          <TimesForm session={session} />
        </Section>
        <OwnCover />
        <Section title="How you are told" anchor="notices">
          <NoticeChoices />
        </Section>
        <Section title="Where you are signed in">
          <Sessions />
        </Section>
        <Section title="Change your password">
          <PasswordChange email={session.email} />
        </Section>
      </div>
    </Page>
  );
}
