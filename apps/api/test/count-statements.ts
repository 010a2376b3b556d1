import { AsyncLocalStorage } from 'node:async_hooks'
import { vi } from 'vitest'
import { queryLogger } from '../src/tracing/index'

/**
 * Returns the number of statements of some work, without those of the app, which asks every second
 * whether something was published.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const counted = new AsyncLocalStorage<'counted'>()
  let statements = 0
  const logQuery = vi.spyOn(queryLogger, 'logQuery').mockImplementation(() => {
    if (counted.getStore()) statements += 1
  })
  try {
    await counted.run('counted', work)
    return statements
  } finally {
    logQuery.mockRestore()
  }
}
