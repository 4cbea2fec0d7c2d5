import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // No file becomes a data: URL, so that the page's policy stays short.
  build: { outDir: 'build/app', assetsInlineLimit: 0, target: 'es2022' },
});
