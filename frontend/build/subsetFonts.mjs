/**
 * Cuts the two typefaces down to the letters that nearly every page needs, into `generated/fonts`, before the pages are built.
 * What is left out (other scripts, rarer signs, bold serif) stays in the typefaces' own files, which a browser fetches when a
 * page holds such a letter.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const here = dirname(fileURLToPath(import.meta.url));
const packages = `${here}/../node_modules/@fontsource-variable`;
const fonts = `${here}/../generated/fonts`;

/** Letters of western Europe and the marks a careful text uses; `CORE` in fonts.css says the same as a range. */
const core = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
]
  .map(([first, last]) =>
    String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  .join("");

const cuts = [
  {
    from: "source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    to: "sans",
    wght: { min: 400, max: 620, default: 400 },
  },
  { from: "source-serif-4/files/source-serif-4-latin-wght-normal.woff2", to: "serif", wght: 400 },
];

mkdirSync(fonts, { recursive: true });
for (const { from, to, wght } of cuts) {
  const whole = readFileSync(`${packages}/${from}`);
  const cut = await subsetFont(whole, core, { targetFormat: "woff2", variationAxes: { wght } });
  writeFileSync(`${fonts}/${to}.woff2`, cut);
}
