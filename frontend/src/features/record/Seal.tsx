import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { useSession } from "../../api/session";
import type { Verification } from "../../api/types";
import { remember, remembered } from "../../ui/memory";
import { Flag } from "../../ui/StateWord";
import { Failed } from "../../ui/states";
import { When } from "../../ui/time";
import css from "./Record.module.css";

function lastSeal(name: string): Verification | null {
  try {
    return JSON.parse(remembered(name) ?? "null") as Verification | null;
  } catch {
    return null;
  }
}

/** What was last verified from here, when, and against which root; and verifying again, now. */
export function Seal() {
  const { organization } = useSession();
  const name = `seal.${organization.id}`;
  const [seal, setSeal] = useState(() => lastSeal(name));
  const verify = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/v1/record/verification")),
    onSuccess: (verification) => {
      setSeal(verification);
      remember(name, JSON.stringify(verification));
    },
  });
  return (
    <div className={css.seal}>
      <div role="status">{seal ? <Sealed seal={seal} /> : <p>Not verified from this browser yet.</p>}</div>
      <Button size="sm" loading={verify.isPending} onClick={() => verify.mutate()}>
        Verify now
      </Button>
      {verify.error && <Failed error={verify.error} />}
    </div>
  );
}

function Sealed({ seal }: { seal: Verification }) {
  return (
    <>
      <p>
        <Flag shape={seal.sound ? "tick" : "cross"} tone={seal.sound ? "accent" : "stop"}>
          {seal.sound ? "Verified" : "Broken"}
        </Flag>{" "}
        <When at={seal.verified_at} as="moment" />. {seal.message}
        {seal.first_bad_seq !== null && ` The first entry that does not fit is number ${seal.first_bad_seq}.`}
      </p>
      <p className={css.root}>
        {seal.size.toLocaleString("en-GB")} entries, root{" "}
        <code title={seal.root}>{seal.root.slice(0, 16)}</code>
      </p>
    </>
  );
}
