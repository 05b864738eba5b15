import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, ifMatch } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { TemplateSummary, Who } from "../../api/types";
import { FormSheet } from "../../ui/forms/FormSheet";
import { say } from "../../ui/states/messages";
import { templateQuery } from "../compose/begin/templateQueries";
import { OwnerField } from "./OwnerField";

/** Give a template to somebody else to keep: whom others ask when it should say something else. */
export function HandOverSheet({ template, onClose }: { template: TemplateSummary; onClose: () => void }) {
  const [chosen, setChosen] = useState<Who | null>(null);
  const [missing, setMissing] = useState(false);
  const give = useMutation({
    mutationFn: (owner: Who) =>
      bodyOf(
        api.PUT("/api/v1/templates/{template_id}/owner", {
          params: { path: { template_id: template.id }, header: ifMatch(template.etag) },
          body: { member_id: owner.id },
        }),
      ),
    onSuccess: (view) => {
      queryClient.setQueryData(templateQuery(template.id).queryKey, view);
      onClose();
      say(`${view.summary.owner.name} keeps it from now on.`);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["templates"] }),
  });
  return (
    <FormSheet
      title={`Who keeps “${template.title}”?`}
      act="Hand it over"
      busy={give.isPending}
      error={give.error}
      onClose={onClose}
      onSubmit={() => (chosen ? give.mutate(chosen) : setMissing(true))}
    >
      <OwnerField
        now={template.owner}
        chosen={chosen}
        error={missing && !chosen ? "Choose somebody from the list." : undefined}
        onChoose={setChosen}
      />
    </FormSheet>
  );
}
