import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import { ProceedingsSchema } from './proceedings'
import type { FreezeRequest, Proceedings, ReopeningRequest } from './proceedings'
import { ProceedingsPreviewSchema, ProceedingsRecordSchema } from './proceedings-records'
import type { ProceedingsPreview, ProceedingsRecord } from './proceedings-records'

export interface ProceedingsClient extends ReturnType<typeof proceedingsClient> {}

/** Returns the methods for the proceedings of meetings that have ended. */
export function proceedingsClient(api: Api) {
  return {
    /** Returns what was recorded when the proceedings were closed. The bytes never change. */
    get: (meeting: string, number: number) =>
      api.find<ProceedingsRecord>(
        pathOf`/meetings/${meeting}/proceedings/${number}`,
        ProceedingsRecordSchema,
      ),

    /** Returns the earlier closings, what closing now would record, and what prevents it. */
    preview: (meeting: string) =>
      api.find<ProceedingsPreview>(pathOf`/proceedings/${meeting}`, ProceedingsPreviewSchema),

    /**
     * Closes the proceedings: records the latest release of a meeting that has ended. Changes are
     * refused until they are reopened.
     *
     * @throws {ProblemError} 409 `proceedings-unready` with the obstacles
     */
    freeze: (meeting: string, body: FreezeRequest) =>
      api.post<Proceedings>(pathOf`/proceedings/${meeting}`, ProceedingsSchema, body),

    /**
     * Allows changes to the meeting again. The earlier record stays.
     *
     * @throws {ProblemError} 409 if the proceedings are open
     */
    reopen: (meeting: string, body: ReopeningRequest) =>
      api.put<Proceedings>(pathOf`/proceedings/${meeting}/reopening`, ProceedingsSchema, body),
  }
}
