import { type Validation, validated } from "./draftApi";
import { type Answer, useDebouncedQuery } from "./useDebouncedQuery";

const AFTER = 350;

/** What the server says about the source, asked whenever it stands still. */
export const useValidation = (source: string): Answer<string, Validation> =>
  useDebouncedQuery(source, source, validated, AFTER);
