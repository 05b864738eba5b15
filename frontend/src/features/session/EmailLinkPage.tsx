import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { Button } from "../../ui/controls/Button";
import { Failed, Loaded, Remark } from "../../ui/states/states";
import { Entrance } from "./Entrance";
import { fragmentToken } from "./fragment";

/** A link about a new e-mail address: it confirms the address, or stops the change. Opening it does neither. */
export function EmailLinkPage() {
  const [confirm] = useState(() => fragmentToken("token"));
  const [stop] = useState(() => fragmentToken("stop"));
  const token = confirm ?? stop;
  const preview = useQuery({
    queryKey: ["email link", token],
    queryFn: () => bodyOf(api.POST("/api/v1/session/email/preview", { body: { token: token ?? "" } })),
    enabled: token !== null,
    retry: false,
  });
  if (token === null)
    return (
      <Entrance title="This link is not complete">
        <p>
          Copy the whole line from the letter and open it again, or <Link to="/sign-in">sign in</Link>.
        </p>
      </Entrance>
    );
  return (
    <Entrance title={confirm ? "Confirm your new address" : "Stop the change of address"}>
      <Loaded query={preview} what="your link">
        {(data) => (confirm ? <Confirm token={token} {...data} /> : <Stop token={token} {...data} />)}
      </Loaded>
    </Entrance>
  );
}

type Props = { token: string; email: string; name: string };

function Confirm({ token, email, name }: Props) {
  const confirm = useMutation({
    mutationFn: () => api.POST("/api/v1/session/email/confirm", { body: { token } }),
  });
  if (confirm.isSuccess)
    return (
      <Remark title="The address is yours" role="status">
        <p>
          From now on you sign in with <strong>{email}</strong> and the password you have. Your organizations
          know within a minute. <Link to="/desk">Go to your desk</Link>
        </p>
      </Remark>
    );
  return (
    <>
      <p>
        For {name}: sign in with <strong>{email}</strong> from now on. The password stays as it is.
      </p>
      {confirm.error && <Failed error={confirm.error} />}
      <Button variant="filled" fullWidth loading={confirm.isPending} onClick={() => confirm.mutate()}>
        Use this address
      </Button>
    </>
  );
}

function Stop({ token, name }: Props) {
  const stop = useMutation({
    mutationFn: () => api.POST("/api/v1/session/email/stop", { body: { token } }),
  });
  if (stop.isSuccess)
    return (
      <Remark title="The change is stopped" role="status">
        <p>
          Your account keeps the address it has. If you did not ask for another one, somebody knows your
          password: <Link to="/forgotten">choose a new one</Link>.
        </p>
      </Remark>
    );
  return (
    <>
      <p>
        {name}, somebody who is signed in as you wants to use another address for your account. Stop it if
        that was not you.
      </p>
      {stop.error && <Failed error={stop.error} />}
      <Button variant="filled" fullWidth loading={stop.isPending} onClick={() => stop.mutate()}>
        Stop the change
      </Button>
    </>
  );
}
