import { registrations } from '@u4ssc/client/contract'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useExportData } from '../actions'

/** Exports or erases the data of a person, for a request under data protection rules. */
export function PersonalData({ record }: { readonly record: RegistrationRecord }) {
  const exporting = useExportData(record)
  const erase = useAct(registrations.erase)
  const [isAsking, setAsking] = useState(false)
  const error = exporting.error ?? erase.error
  return (
    <section aria-labelledby="personal-data">
      <h3 id="personal-data">{say('registration-detail.data')}</h3>
      <p className="actions">
        <Button
          look="quiet"
          size="small"
          busy={exporting.isPending}
          onClick={() => exporting.mutate()}
        >
          {say('registration-detail.export')}
        </Button>
        <Button look="quiet" size="small" onClick={() => setAsking(true)}>
          {say('registration-detail.erase')}
        </Button>
      </p>
      {error && <ProblemNotice error={error} />}
      <ConfirmDialog
        open={isAsking}
        title={say('registration-detail.eraseTitle', { name: record.name })}
        confirm={say('registration-detail.erase')}
        isBusy={erase.isPending}
        onConfirm={() => erase.mutate(record.id, { onSettled: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{say('registration-detail.eraseMore')}</p>
      </ConfirmDialog>
    </section>
  )
}
