import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, bodyOf } from "../../api/client";
import type { components } from "../../api/schema.gen";
import { Button } from "../../ui/controls/Button";
import { Checkbox } from "../../ui/controls/choices";
import { Failed, Loaded, Remark } from "../../ui/states/states";
import { Entrance } from "../session/Entrance";
import entrance from "../session/Entrance.module.css";
import { useLink } from "../session/useLink";

type Preview = components["schemas"]["StopPreview"];

/** Where the link in a letter leads: which letters it ends, to choose among without signing in. Opening it ends nothing. */
export function StopPage() {
  const { token, preview } = useLink("stop", (token) =>
    bodyOf(api.POST("/api/v1/notices/stop/preview", { body: { token } })),
  );
  if (token === null)
    return (
      <Entrance title="This link is not complete">
        <p>
          Copy the whole line from the letter and open it again, or <OwnPage>choose on your own page</OwnPage>
          , once signed in.
        </p>
      </Entrance>
    );
  return (
    <Entrance
      title="Choose which letters end"
      lead={preview.data && `From ${preview.data.organization}, to you.`}
    >
      <Loaded query={preview} what="what this link ends">
        {(data) => <Choose token={token} preview={data} />}
      </Loaded>
    </Entrance>
  );
}

function OwnPage({ children }: { children: string }) {
  return (
    <Link to="/account" hash="notices">
      {children}
    </Link>
  );
}

function Choose({ token, preview }: { token: string; preview: Preview }) {
  const coming = preview.groups.filter((group) => group.by_mail);
  const [chosen, setChosen] = useState(() => coming.map(({ name }) => name));
  const [tried, setTried] = useState(false);
  const stop = useMutation({
    mutationFn: () => api.POST("/api/v1/notices/stop/some", { body: { token, groups: chosen } }),
  });
  if (stop.isSuccess || coming.length === 0)
    return (
      <Remark
        title={stop.isSuccess ? "These letters have ended" : "These letters ended before"}
        role="status"
      >
        <p>
          Everything still stands under Notices when you sign in. What comes by e-mail is chosen{" "}
          <OwnPage>on your own page</OwnPage>.
        </p>
      </Remark>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen.length > 0) stop.mutate();
  };
  return (
    <form onSubmit={submit} className={entrance.stack}>
      <Checkbox.Group
        label="Send me no e-mail about"
        description="It still stands under Notices when you sign in."
        error={tried && chosen.length === 0 ? "Choose at least one, or close this page." : undefined}
        value={chosen}
        onChange={(names) => setChosen(names as typeof chosen)}
      >
        {coming.map(({ name, title, about }) => (
          <Checkbox key={name} value={name} label={title} description={about} />
        ))}
      </Checkbox.Group>
      {stop.error && <Failed error={stop.error} />}
      <Button type="submit" variant="filled" fullWidth loading={stop.isPending}>
        End these letters
      </Button>
    </form>
  );
}
