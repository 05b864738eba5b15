import react from "@vitejs/plugin-react";
import { loadEnv } from "vite";
import { defineConfig } from "vitest/config";

// The server replaces the nonce placeholder in index.html with a fresh value in every response.
// Nothing is inlined as a data: address, because the content security policy forbids data: fonts and scripts.
export default defineConfig(({ mode }) => ({
  plugins: [react()],
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    target: "es2022",
    outDir: "dist",
    assetsDir: "assets",
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    reportCompressedSize: false,
  },
  server: {
    host: "127.0.0.1",
    proxy: {
      "/api": { target: loadEnv(mode, ".", "HASHMARK_").HASHMARK_API ?? "http://127.0.0.1:8000" },
    },
  },
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
  },
}));
