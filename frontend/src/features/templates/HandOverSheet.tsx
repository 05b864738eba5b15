import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, ifMatch } from "../../api/client";
import { membersQuery, queryClient } from "../../api/queries";
import type { TemplateSummary } from "../../api/types";
import { NativeSelect } from "../../ui/controls/fields";
import { FormSheet } from "../../ui/forms/FormSheet";
import { say } from "../../ui/states/messages";
import { templateQuery } from "../compose/begin/templateQueries";

/** Give a template to somebody else to keep: whom others ask when it should say something else. */
export function HandOverSheet({ template, onClose }: { template: TemplateSummary; onClose: () => void }) {
  const members = useQuery(membersQuery()).data?.items ?? [];
  const [chosen, setChosen] = useState("");
  const give = useMutation({
    mutationFn: () =>
      bodyOf(
        api.PUT("/api/v1/templates/{template_id}/owner", {
          params: { path: { template_id: template.id }, header: ifMatch(template.etag) },
          body: { member_id: chosen },
        }),
      ),
    onSuccess: (view) => {
      queryClient.setQueryData(templateQuery(template.id).queryKey, view);
      onClose();
      say(`${view.summary.owner.name} keeps it from now on.`);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["templates"] }),
  });
  const others = members.filter(({ active, id }) => active && id !== template.owner.id);
  return (
    <FormSheet
      title={`Who keeps “${template.title}”?`}
      act="Hand it over"
      busy={give.isPending}
      error={give.error}
      onClose={onClose}
      onSubmit={() => chosen && give.mutate()}
    >
      <NativeSelect
        data-first
        label="Who keeps it from now on"
        description="The person others ask when it should say something else."
        required
        data={[
          { value: "", label: "Choose somebody" },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
    </FormSheet>
  );
}
