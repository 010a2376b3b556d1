import { execFile } from 'node:child_process'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const CONFIG = fileURLToPath(new URL('arrows.config.mjs', import.meta.url))
const CLI = fileURLToPath(
  new URL('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url),
)
const ReportSchema = z.object({
  summary: z.object({
    violations: z.array(
      z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() }),
    ),
    totalCruised: z.number(),
  }),
})

/**
 * Returns imports that the rules of `arrows.config.mjs` forbid, and import circles by folder.
 *
 * @param {string} root
 * @param {readonly string[]} folders within the root
 */
export async function findViolations(root, folders) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, ...folders, '--config', CONFIG, '--output-type', 'json'],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
  )
  const { violations, totalCruised } = ReportSchema.parse(JSON.parse(stdout)).summary
  /** @type {Map<string, number>} */
  const circles = new Map()
  /** @type {string[]} */
  const forbidden = []
  for (const { rule, from, to } of violations) {
    const folder = posix.dirname(from)
    if (rule.name === 'no-circles') circles.set(folder, (circles.get(folder) ?? 0) + 1)
    else forbidden.push(`${from} imports ${to}: ${rule.name}`)
  }
  return { circles, forbidden, totalCruised }
}
