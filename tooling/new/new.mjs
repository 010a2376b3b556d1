import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { KINDS, begin } from './begin.mjs'

// npm run new: creates the first files of a new piece in the style of the project.

const [kind = '', ...words] = process.argv.slice(2)
const decisions = readdirSync(join(ROOT, 'docs/decisions'))
const { files, next, refusal } = begin(kind, words.join(' '), { decisions })
const there = Object.keys(files).filter((file) => existsSync(join(ROOT, file)))

if (refusal !== null || there.length > 0) {
  console.error(refusal ?? `${there.join(', ')}: already there`)
  console.error(`\nnpm run new -- KIND NAME\n${KINDS.map((line) => `  ${line}`).join('\n')}`)
  process.exitCode = 1
} else {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true })
    writeFileSync(join(ROOT, file), text)
    console.log(file)
  }
  const prettier = join(ROOT, 'node_modules/prettier/bin/prettier.cjs')
  const format = [prettier, '--write', '--log-level', 'warn', ...Object.keys(files)]
  execFileSync(process.execPath, format, { cwd: ROOT, stdio: 'inherit' })
  console.log(`\nThen:\n${next.map((step) => `- ${step}`).join('\n')}`)
}
