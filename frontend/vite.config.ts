import react from "@vitejs/plugin-react";
import { loadEnv } from "vite";
import { defineConfig } from "vitest/config";
import { brotli } from "./build/brotli";
import { earlyReads } from "./build/early";
import { GROUPS, travelTogether } from "./build/travelTogether";

// The server replaces the nonce placeholder in index.html with a fresh value in every response.
// Nothing is inlined as a data: address, because the content security policy forbids data: fonts and scripts.
const ON_PREACT: Record<string, string> = {
  "react-dom/client": "preact/compat/client",
  "react-dom": "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  "react/jsx-dev-runtime": "preact/jsx-dev-runtime",
  react: new URL("./build/reactOnPreact.ts", import.meta.url).pathname,
};

export default defineConfig(({ mode }) => ({
  plugins: [react(), travelTogether(), earlyReads(), brotli()],
  resolve: {
    // Tests run on React itself: their runner leaves libraries as they are, and two of a kind would not know each other.
    alias: process.env.VITEST ? {} : ON_PREACT,
  },
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    target: "es2022",
    outDir: "dist",
    assetsDir: "assets",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: GROUPS },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: {
      "/api": { target: loadEnv(mode, ".", "HASHMARK_").HASHMARK_API ?? "http://127.0.0.1:8000" },
    },
  },
  test: {
    environment: "node",
    include: ["{src,build}/**/*.test.ts"],
  },
}));
