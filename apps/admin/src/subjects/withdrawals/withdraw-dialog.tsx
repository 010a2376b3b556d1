import type { Withdrawal } from '@u4ssc/client/circulars'
import { circulars, meetings } from '@u4ssc/client/contract'
import { useAct } from '../../components/api/operations'
import { ReasonDialog } from '../../components/feedback/reason-dialog'
import { say } from '../../components/language/say'

/** A meeting by its slug, or a circular by its ID. */
type Published = Pick<Withdrawal, 'kind' | 'id' | 'title'>

const WITHDRAW = { meeting: meetings.withdraw, circular: circulars.withdraw } as const

/** Describes the effect of a withdrawal and asks for the reason. */
export function WithdrawDialog({ published, close }: { published: Published; close: () => void }) {
  const { kind, id, title } = published
  const withdraw = useAct(WITHDRAW[kind], id)
  return (
    <ReasonDialog
      title={say('withdraw.title', { title })}
      hint={say('withdraw.reasonHint')}
      confirm={say('withdraw.do')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      act={(reason) => withdraw.mutate({ reason }, { onSuccess: close })}
      close={close}
    >
      <p>{say(`withdraw.what-${kind}`)}</p>
    </ReasonDialog>
  )
}
