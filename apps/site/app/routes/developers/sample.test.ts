import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import letter from '@u4ssc/domain/samples/tsb-circular-352.txt?raw'
import { SAMPLE } from './sample'

const PROGRAM = fileURLToPath(new URL('print-meeting.mjs', import.meta.url))

it('the sample prints the output that the page shows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'u4ssc-sample-'))
  try {
    await writeFile(join(folder, 'circular.txt'), letter)
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM], { cwd: folder })
    expect(stdout.trimEnd()).toBe(SAMPLE.output)
  } finally {
    await rm(folder, { recursive: true })
  }
})
