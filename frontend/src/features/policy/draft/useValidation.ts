import { type Validation, validated } from "./ask";
import { type Answer, useAnswer } from "./useAnswer";

const AFTER = 350;

/** What the server says about the source, asked whenever it stands still. */
export const useValidation = (source: string): Answer<string, Validation> =>
  useAnswer(source, source, validated, AFTER);
