import { z } from 'zod'
import { WithdrawalSchema, WithdrawalsSchema } from './contract/index'
import type { RestorationRequest, WithdrawalRequest } from './contract/index'
import { send } from './send'
import type { Connection } from './send'

/** Calls to withdraw and restore what was published. */
export function withdrawalCalls(api: Connection) {
  const ofMeeting = (slug: string) => `/v1/meetings/${encodeURIComponent(slug)}`
  const ofCircular = (id: string) => `/v1/circulars/${encodeURIComponent(id)}`
  const withdraw = (path: string, body: WithdrawalRequest) =>
    send(api, { method: 'PUT', path: `${path}/withdrawal`, body, answer: WithdrawalSchema })
  const restore = (path: string, body: RestorationRequest) =>
    send(api, { method: 'POST', path: `${path}/restoration`, body, answer: z.undefined() })
  return {
    /** Returns what is withdrawn now, latest first. */
    listWithdrawals: () =>
      send(api, { method: 'GET', path: '/v1/withdrawals', answer: WithdrawalsSchema }),
    /** @throws {ProblemError} 409 if people are registered: cancel the meeting first */
    withdrawMeeting: (slug: string, body: WithdrawalRequest) => withdraw(ofMeeting(slug), body),
    /** Restores the latest release. @throws {ProblemError} 409 if its circular is withdrawn */
    restoreMeeting: (slug: string, body: RestorationRequest) => restore(ofMeeting(slug), body),
    /** @throws {ProblemError} 409 if it convenes a public meeting */
    withdrawCircular: (id: string, body: WithdrawalRequest) => withdraw(ofCircular(id), body),
    restoreCircular: (id: string, body: RestorationRequest) => restore(ofCircular(id), body),
  }
}
