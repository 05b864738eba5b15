import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type ShownLetter = components["schemas"]["ShownLetter"];

/** The demo's letters. Asked for again and again, because nothing tells a page without a session that one has come. */
export const lettersQuery = queryOptions({
  queryKey: ["demo", "mail"],
  queryFn: () => bodyOf(api.GET("/api/v1/demo/mail")),
  refetchInterval: 4_000,
  retry: false,
});

export const letterQuery = (letter: string) =>
  queryOptions({
    queryKey: ["demo", "mail", letter],
    queryFn: () => bodyOf(api.GET("/api/v1/demo/mail/{letter}", { params: { path: { letter } } })),
    retry: false,
  });

/** Everybody who has had a letter, by address, in the order of the alphabet. */
export const receivers = (letters: readonly ShownLetter[]): string[] =>
  [...new Set(letters.map((letter) => letter.to))].sort();
