/** Leaves each text file of the build beside itself in Brotli, which browsers read and which is smaller than gzip. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(js|css|svg)$/;
const WORTH = 512;
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

export function brotli(): Plugin {
  return {
    name: "hashmark-brotli",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
        if (!TEXT.test(name)) continue;
        const whole = readFileSync(join(dir, name));
        if (whole.length > WORTH)
          writeFileSync(join(dir, `${name}.br`), brotliCompressSync(whole, { params }));
      }
    },
  };
}
