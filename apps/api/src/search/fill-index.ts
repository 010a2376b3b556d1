import type { Logger } from 'pino'
import * as z from 'zod'
import type { Database } from '../db/index'
import { defineJob } from '../jobs/index'
import type { Jobs } from '../jobs/index'
import { indexPublished, RULES } from './index-publication'

/** Each version of the rules has its own job: another build cannot do it. */
const fillJob = defineJob(`fill-search-index-${RULES}`, z.object({}), { maxSeconds: 3600 })

interface FillDeps {
  readonly db: Database
  readonly log: Logger
}

/** Adds to the index what it lacks, as a job, in a transaction per batch. */
export async function startFilling(jobs: Jobs, deps: FillDeps): Promise<void> {
  await jobs.handle(fillJob, (_data, _attempt, signal) => fillIndex(deps, signal))
  await jobs.send(deps.db, fillJob, {})
}

/** @throws if the signal is aborted before the index is complete */
export async function fillIndex({ db, log }: FillDeps, signal?: AbortSignal): Promise<void> {
  let indexed = 0
  for (;;) {
    const added = await db.transaction(indexPublished)
    if (added === 0) break
    indexed += added
    signal?.throwIfAborted()
  }
  if (indexed > 0) log.info({ indexed }, 'indexed circulars and meetings for search')
}
