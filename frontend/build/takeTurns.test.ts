import { expect, test } from "vitest";
import { takeTurns } from "./takeTurns";

const FAR_TOO_OFTEN = 100_000;

test("what is tried again for ever lets a timer come, and then sees what it waited for", async () => {
  let come = false;
  let tries = 0;
  setTimeout(() => {
    come = true;
  });
  await new Promise<void>((done) => {
    const tryIt = () => {
      tries += 1;
      if (come || tries > FAR_TOO_OFTEN) done();
      else takeTurns(tryIt);
    };
    takeTurns(tryIt);
  });
  expect(tries).toBeLessThan(FAR_TOO_OFTEN);
});

test("what is drawn once is drawn before any task", async () => {
  await new Promise((next) => setTimeout(next));
  const order: string[] = [];
  setTimeout(() => order.push("task"));
  takeTurns(() => order.push("drawn"));
  await new Promise((next) => setTimeout(next, 5));
  expect(order).toEqual(["drawn", "task"]);
});
