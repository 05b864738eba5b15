import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { Button } from "../../ui/controls/Button";
import { Failed } from "../../ui/states/states";
import { Entrance } from "./Entrance";
import { fragmentToken } from "./fragment";
import { useEnter } from "./useEnter";

/**
 * A demo sign-in link. The token stands behind the `#`, so it reaches no server log, and nothing happens until the
 * button is pressed: mail scanners open links and run scripts.
 */
export function WelcomePage() {
  const [token] = useState(() => fragmentToken("demo"));
  const enter = useMutation({
    mutationFn: (demo: string) => bodyOf(api.POST("/api/v1/session/demo", { body: { token: demo } })),
    onSuccess: useEnter(),
  });

  if (!token) {
    return (
      <Entrance title="This link is not complete" lead="A demo sign-in link ends in #demo= and a long word.">
        <p>
          Copy the whole line from the terminal and open it again, or <Link to="/sign-in">sign in</Link>.
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance
      title="Welcome to the demo"
      lead="You are about to go in as one of the people in the demo organization."
    >
      {enter.error && <Failed error={enter.error} />}
      <Button variant="filled" fullWidth loading={enter.isPending} onClick={() => enter.mutate(token)}>
        Go in
      </Button>
    </Entrance>
  );
}
