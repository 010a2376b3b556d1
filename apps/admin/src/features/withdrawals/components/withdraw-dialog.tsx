import { ReasonDialog } from '../../../components/feedback/reason-dialog'
import { say } from '../../../components/language/say'
import { useWithdraw } from '../actions'
import type { Published } from '../actions'

/** Describes the effect of a withdrawal and asks for the reason. */
export function WithdrawDialog({ published, close }: { published: Published; close: () => void }) {
  const withdraw = useWithdraw(published)
  const { kind, title } = published
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
