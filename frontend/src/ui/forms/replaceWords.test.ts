import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takeBack, typeOver } from "./replaceWords";

/** As much of a text area as a change needs; the command of the browser is missing, as in some of them. */
function areaWith(value: string) {
  const area = {
    value,
    focus: vi.fn(),
    setSelectionRange: vi.fn(),
    setRangeText(words: string, start: number, end: number) {
      area.value = area.value.slice(0, start) + words + area.value.slice(end);
    },
    dispatchEvent: vi.fn(),
  };
  return area as typeof area & HTMLTextAreaElement;
}

const command = vi.fn(() => false);
beforeEach(() => vi.stubGlobal("document", { execCommand: command }));
afterEach(() => vi.unstubAllGlobals());

describe("typing for somebody", () => {
  it("asks the browser to type, so that its own undo knows the step", () => {
    const area = areaWith("see #openday");
    command.mockReturnValueOnce(true);
    typeOver(area, { start: 4, end: 12 }, "#OpenDay");
    expect(command).toHaveBeenLastCalledWith("insertText", false, "#OpenDay");
    expect(area.setSelectionRange).toHaveBeenCalledWith(4, 12);
    expect(area.dispatchEvent).not.toHaveBeenCalled();
  });

  it("sets the words and tells the page where the browser cannot", () => {
    const area = areaWith("see #openday");
    typeOver(area, { start: 4, end: 12 }, "#OpenDay");
    expect(area.value).toBe("see #OpenDay");
    expect(area.dispatchEvent).toHaveBeenCalledOnce();
  });

  it("deletes only when there is something to delete", () => {
    command.mockClear();
    typeOver(areaWith("see"), { start: 2, end: 2 }, "");
    expect(command).not.toHaveBeenCalled();
  });
});

describe("taking a change back", () => {
  const was = "I love tea";

  it("puts the words back and keeps what was typed since", () => {
    const area = areaWith("#ad I love tea in the morning");
    expect(takeBack(area, was, { start: 0, end: 0 }, "#ad ")).toBe(true);
    expect(area.value).toBe("I love tea in the morning");
  });

  it("touches nothing when somebody changed those words", () => {
    const area = areaWith("#advert I love tea");
    expect(takeBack(area, was, { start: 0, end: 0 }, "#ad ")).toBe(false);
    expect(area.value).toBe("#advert I love tea");
  });
});
