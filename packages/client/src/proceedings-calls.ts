import {
  ProceedingsPreviewSchema,
  ProceedingsRecordSchema,
  ProceedingsSchema,
} from './contract/index'
import type { FreezeRequest, ReopeningRequest } from './contract/index'
import { find, send } from './send'
import type { Connection } from './send'

/** Calls to close the proceedings of a meeting, read the record and reopen them. */
export function proceedingsCalls(api: Connection) {
  const pathOf = (slug: string) => `/v1/proceedings/${encodeURIComponent(slug)}`
  return {
    /** Returns the record of a closing; its bytes never change. */
    findProceedings: (slug: string, number: number) =>
      find(api, {
        method: 'GET',
        path: `/v1/meetings/${encodeURIComponent(slug)}/proceedings/${number}`,
        answer: ProceedingsRecordSchema,
      }),
    /** Returns what closing would record, the obstacles, and the earlier closings. */
    findProceedingsPreview: (slug: string) =>
      find(api, { method: 'GET', path: pathOf(slug), answer: ProceedingsPreviewSchema }),
    /** @throws {ProblemError} 409 `proceedings-unready` with the obstacles */
    freezeProceedings: (slug: string, body: FreezeRequest) =>
      send(api, { method: 'POST', path: pathOf(slug), body, answer: ProceedingsSchema }),
    /** @throws {ProblemError} 409 if they are open */
    reopenProceedings: (slug: string, body: ReopeningRequest) =>
      send(api, {
        method: 'PUT',
        path: `${pathOf(slug)}/reopening`,
        body,
        answer: ProceedingsSchema,
      }),
  }
}
