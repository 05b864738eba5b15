import { describe, expect, it } from "vitest";
import { asProblem, OFFLINE, Problem, problemFrom, slugOf } from "./problem";

describe("a problem in words", () => {
  it("says what the server said: title, detail and fix", () => {
    const problem = problemFrom(422, {
      type: "/problems/policy-blocks",
      title: "The policy stops this",
      status: 422,
      detail: "One rule has to be met first.",
      fix: "Describe the picture.",
      findings: [{ rule: "alt-text" }],
      moved: ["policy"],
    });
    expect(problem.slug).toBe("policy-blocks");
    expect([problem.title, problem.detail, problem.fix]).toEqual([
      "The policy stops this",
      "One rule has to be met first.",
      "Describe the picture.",
    ]);
    expect(problem.findings).toHaveLength(1);
    expect(problem.extra).toEqual({ moved: ["policy"] });
  });

  it("has a sentence for an answer that is no problem document", () => {
    for (const body of [null, "<html>", undefined, 7]) {
      const problem = problemFrom(502, body);
      expect(problem.title).toBe("Something went wrong on our side");
      expect(problem.fix).not.toBe("");
    }
    expect(problemFrom(412, null).title).toBe("This changed while you read");
  });

  it("is not confused by members of the wrong type", () => {
    const problem = problemFrom(400, { type: 4, title: {}, findings: "none", errors: null });
    expect(problem.slug).toBe("400");
    expect(problem.findings).toEqual([]);
    expect(problem.errors).toEqual([]);
  });

  it("knows which troubles pass by themselves", () => {
    expect(new Problem(OFFLINE).passing).toBe(true);
    expect(problemFrom(503, null).passing).toBe(true);
    expect(problemFrom(401, null).passing).toBe(true);
    expect(problemFrom(412, null).passing).toBe(false);
    expect(problemFrom(422, null).passing).toBe(false);
  });

  it("reads the slug from the type", () => {
    expect(slugOf("/problems/stale-decision")).toBe("stale-decision");
    expect(slugOf("about:blank")).toBe("about:blank");
    expect(slugOf(undefined)).toBe("");
  });

  it("wraps whatever else was thrown", () => {
    expect(asProblem(new TypeError("x is undefined")).slug).toBe("page-error");
    expect(asProblem("gone").title).toBe("This page stumbled");
  });
});
