/** The terms this person has said they know. Kept in this browser; forgetting only means explaining once more. */
import { useState } from "react";
import { remember, remembered } from "../../../ui/states/browserStorage";

const name = (member: string): string => `knows.${member}`;

function read(member: string): string[] {
  try {
    const terms: unknown = JSON.parse(remembered(name(member)) ?? "[]");
    return Array.isArray(terms) ? terms.filter((term): term is string => typeof term === "string") : [];
  } catch {
    return [];
  }
}

export function useKnownTerms(member: string) {
  const [known, setKnown] = useState(() => read(member));
  const keep = (terms: string[]) => {
    setKnown(terms);
    remember(name(member), JSON.stringify(terms));
  };
  return {
    knows: (term: string) => known.includes(term),
    learn: (term: string) => keep([...known.filter((each) => each !== term), term]),
    explainAgain: (terms: readonly string[]) => keep(known.filter((each) => !terms.includes(each))),
  };
}
