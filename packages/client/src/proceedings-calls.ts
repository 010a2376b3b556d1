import {
  ProceedingsPreviewSchema,
  ProceedingsRecordSchema,
  ProceedingsSchema,
} from './contract/index'
import type { FreezeRequest, ReopeningRequest } from './contract/index'
import { find, send } from './send'
import type { Connection } from './send'

/** Closes the proceedings of a meeting, reads what is on record, and opens them again. */
export function proceedingsCalls(api: Connection) {
  const pathOf = (slug: string) => `/v1/proceedings/${encodeURIComponent(slug)}`
  return {
    /** The record of one closing; its bytes at this address never change. */
    findProceedings: (slug: string, number: number) =>
      find(api, {
        method: 'GET',
        path: `/v1/meetings/${encodeURIComponent(slug)}/proceedings/${number}`,
        answer: ProceedingsRecordSchema,
      }),
    /** What closing would put on record, what is in its way, and the closings so far. */
    findProceedingsPreview: (slug: string) =>
      find(api, { method: 'GET', path: pathOf(slug), answer: ProceedingsPreviewSchema }),
    /** @throws {ProblemError} 409 `proceedings-unready` with what is in the way */
    freezeProceedings: (slug: string, body: FreezeRequest) =>
      send(api, { method: 'POST', path: pathOf(slug), body, answer: ProceedingsSchema }),
    /** @throws {ProblemError} 409 where they are open */
    reopenProceedings: (slug: string, body: ReopeningRequest) =>
      send(api, {
        method: 'PUT',
        path: `${pathOf(slug)}/reopening`,
        body,
        answer: ProceedingsSchema,
      }),
  }
}
