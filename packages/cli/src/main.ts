#!/usr/bin/env node
import { run } from './run'

// The reader of a pipe may stop early, like `head`
process.stdout.on('error', () => process.exit())

process.exitCode = await run(process.argv.slice(2), {
  out: (contents) => process.stdout.write(contents),
  warn: (line) => process.stderr.write(`u4ssc: ${line}\n`),
})
