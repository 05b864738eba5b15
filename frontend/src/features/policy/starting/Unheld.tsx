import { Link } from "@tanstack/react-router";
import { listed, roleName } from "../../../i18n/phrasing";
import { Remark } from "../../../ui/states/states";

/** A warning that nobody can decide yet, with the way to the people. */
export function Unheld({ roles }: { roles: readonly string[] }) {
  if (roles.length === 0) return null;
  const named = listed(
    roles.map((role) => `“${roleName(role)}”`),
    "or",
  );
  return (
    <Remark tone="heed" title={`Nobody has the role ${named} yet`}>
      <p>
        The policy asks them to decide. Until somebody has the role, what they should decide cannot be
        submitted. <Link to="/people">See who is here</Link>
      </p>
    </Remark>
  );
}
