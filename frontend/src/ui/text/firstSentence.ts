/** A message cut after its first sentence, so that a list can show what and leave why for later. */

/** Cut `words` after the first sentence: what it is, and the rest. */
export function firstSentence(words: string): [first: string, rest: string] {
  const end = /[.!?]["”’]?\s+(?=\p{Lu}|["“‘#])/u.exec(words);
  if (!end) return [words, ""];
  const at = end.index + end[0].trimEnd().length;
  return [words.slice(0, at), words.slice(at).trim()];
}
