import { WithdrawalsSchema } from '../circulars/withdrawals'
import type { Withdrawal } from '../circulars/withdrawals'
import type { List } from '../responses/page'
import { READ_DRAFTS } from './access'
import { ok } from './answers'
import type { ClientOf } from './client'
import { get } from './operation'

/** What was public and is withdrawn now. */
export const withdrawals = {
  list: get('/withdrawals', {
    tag: 'Withdrawals',
    access: READ_DRAFTS,
    id: 'list-withdrawals',
    summary: 'List withdrawn meetings and circulars',
    description: 'Returns what was public and is withdrawn now, latest first.',
    answer: ok<List<Withdrawal>>(WithdrawalsSchema, 'Withdrawals, latest first'),
  }),
}

export interface WithdrawalsClient extends ClientOf<typeof withdrawals> {}
