#!/usr/bin/env node
import { run } from './run'

// Whoever reads the answers may stop in the midst of them, as `head` does
process.stdout.on('error', () => process.exit())

process.exitCode = await run(process.argv.slice(2), {
  out: (contents) => process.stdout.write(contents),
  warn: (line) => process.stderr.write(`u4ssc: ${line}\n`),
})
