import { describe, expect, it } from "vitest";
import { hoursInWords, OFFICE_HOURS } from "./answerHours";

describe("hours at which answers are read", () => {
  it("are said with the days they hold on", () => {
    expect(hoursInWords(OFFICE_HOURS)).toBe("Monday to Friday, 09:00 to 17:00");
    expect(hoursInWords({ ...OFFICE_HOURS, days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] })).toBe(
      "every day, 09:00 to 17:00",
    );
    expect(hoursInWords({ ...OFFICE_HOURS, days: ["sat", "sun"] })).toBe(
      "Saturday and Sunday, 09:00 to 17:00",
    );
    expect(hoursInWords({ ...OFFICE_HOURS, days: ["mon", "wed", "fri"] })).toBe(
      "Monday, Wednesday and Friday, 09:00 to 17:00",
    );
  });

  it("may go over midnight", () => {
    expect(hoursInWords({ opens: "17:00", closes: "02:00", days: ["fri"] })).toBe(
      "Friday, 17:00 to 02:00 the next day",
    );
  });
});
