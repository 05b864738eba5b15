import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, bodyOf } from "../../../api/client";
import { queryClient } from "../../../api/queries";
import type { PolicySummary } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { say } from "../../../ui/states/messages";
import { Failed } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import { useAcknowledgement } from "./Asked";
import { acknowledgementQuery } from "./queries";
import css from "./Reading.module.css";

/** Where one confirms: the place that a rule asking for it leads to. */
export const CONFIRM = "confirm";

/** The one act: it says for the record that this person has read and understood a version. */
export function ConfirmButton({ version }: { version: PolicySummary }) {
  const confirm = useMutation({
    mutationFn: () =>
      bodyOf(
        api.PUT("/api/v1/policies/{version_id}/acknowledgement", {
          params: { path: { version_id: version.id } },
        }),
      ),
    onSuccess: (view) => {
      queryClient.setQueryData(acknowledgementQuery.queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["policies", version.id, "acknowledgements"] });
      say(`Noted: you have read and understood version ${version.number}.`);
    },
  });
  return (
    <>
      {confirm.error && <Failed error={confirm.error} />}
      <div className={css.acts}>
        <Button variant="filled" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          I have read and understood it
        </Button>
      </div>
    </>
  );
}

/** The end of the policy: the question to whoever has read this far, or when they answered it. */
export function ConfirmAtEnd({ version }: { version: PolicySummary }) {
  const { data } = useAcknowledgement();
  if (!data) return null;
  const early = version.state === "scheduled";
  if (!early && version.state !== "in_force") return null;
  const done = data.last?.version_id === version.id;
  const open = early ? !done : data.needed;
  return (
    <section id={CONFIRM} tabIndex={-1} className={`${css.confirm} unprinted`} aria-label="Have you read it?">
      {open ? (
        <>
          <h2>You have reached the end</h2>
          <p>
            {early
              ? "If you say now that you have read and understood it, you are not asked again on its day."
              : "Say that you have read and understood it. Your name and the day stand in the record."}
          </p>
          <ConfirmButton version={version} />
        </>
      ) : (
        <p>
          {data.last ? (
            <>
              You said that you read and understood version {data.last.number}, <When at={data.last.at} />.{" "}
            </>
          ) : null}
          <Link to="/desk">Back to your desk</Link>
        </p>
      )}
    </section>
  );
}
