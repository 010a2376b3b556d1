#!/usr/bin/env node
import { run } from './run'

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  warn: (line) => process.stderr.write(`u4ssc: ${line}\n`),
})
