import { readFileSync } from 'node:fs'
import { openReaders } from '@u4ssc/documents/isolated'
import { it } from 'vitest'
import { HOSTILE_PAGES_AND_TEXTS } from './hostile-pages-and-texts'
import { HOSTILE_PDF_FILES } from './hostile-pdf-files'
import { HOSTILE_WORD_FILES } from './hostile-word-files'

const EVERY_MS = 2
const FILES = [...HOSTILE_WORD_FILES, ...HOSTILE_PDF_FILES, ...HOSTILE_PAGES_AND_TEXTS]

/** Prints what each hostile file costs a process that is new: seconds by the clock and of the processor, start
 * included, and most memory (Linux). */
it('each hostile file in a process of its own', async () => {
  const rows: (Cost & { readonly what: string })[] = []
  for (const { name, bytes } of FILES) {
    const file = await bytes()
    const readers = openReaders({ processes: 1 })
    const cost = { clock: 0, processor: 0, memory: 0 }
    const look = () => {
      for (const pid of childrenOf(process.pid)) {
        cost.memory = Math.max(cost.memory, mostMemoryOf(pid))
        cost.processor = Math.max(cost.processor, processorTimeOf(pid))
      }
    }
    const watch = setInterval(look, EVERY_MS)
    const started = performance.now()
    const { findings } = await readers.read(file)
    cost.clock = (performance.now() - started) / 1_000
    look()
    clearInterval(watch)
    readers.close()
    const outcome = findings.find(({ severity }) => severity === 'error')?.code ?? 'read'
    rows.push({ ...cost, what: `${outcome.padEnd(22)} ${name}` })
  }
  for (const row of rows) console.log(describe(row, row.what))
  const most = (of: keyof Cost) => Math.max(...rows.map((row) => row[of]))
  const worst = { clock: most('clock'), processor: most('processor'), memory: most('memory') }
  console.log(describe(worst, `at most, of ${rows.length} kinds`))
}, 600_000)

interface Cost {
  readonly clock: number
  readonly processor: number
  readonly memory: number
}

function describe({ clock, processor, memory }: Cost, what: string): string {
  return `${clock.toFixed(2).padStart(6)} s ${processor.toFixed(2).padStart(5)} s ${memory.toFixed(0).padStart(4)} MB  ${what}`
}

function childrenOf(pid: number): number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return listed.trim().split(' ').filter(Boolean).map(Number)
}

/** In megabytes; 0 of one that has gone. */
function mostMemoryOf(pid: number): number {
  try {
    return (
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
    )
  } catch {
    return 0
  }
}

/** Of a second there are a hundred ticks; user and system are the 14th and 15th field. */
function processorTimeOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}
