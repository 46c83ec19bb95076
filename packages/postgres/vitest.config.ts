import { defineConfig } from 'vitest/config'

// Real servers are started and killed here: seconds, not milliseconds.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], globalSetup: ['test/compiled.ts'], testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 2 },
})
