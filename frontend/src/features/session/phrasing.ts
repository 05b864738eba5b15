/** Words the pages in front of the door share. */

export const PASSWORD_HINT =
  "At least 12 characters. Three or four unrelated words are hard to guess and easy to keep.";
