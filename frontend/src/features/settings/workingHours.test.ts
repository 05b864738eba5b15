import { describe, expect, it } from "vitest";
import { countryChoices, type Place, regionChoices } from "./workingHours";

const places: Place[] = [
  { country: "GB", regions: { SCT: "Scotland", ENG: "England" } },
  { country: "DE", regions: {} },
];

describe("places whose holidays are kept", () => {
  it("are countries by name, after keeping none", () => {
    expect(countryChoices(places).map(({ label }) => label)).toEqual([
      "None: we keep no public holidays",
      "Germany",
      "United Kingdom",
    ]);
  });

  it("have parts where holidays differ, and none where they do not", () => {
    expect(regionChoices(places, "GB").map(({ value }) => value)).toEqual(["", "ENG", "SCT"]);
    expect(regionChoices(places, "DE")).toEqual([]);
    expect(regionChoices(places, null)).toEqual([]);
  });
});
