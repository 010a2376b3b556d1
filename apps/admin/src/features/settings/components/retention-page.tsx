import { useMutation } from '@tanstack/react-query'
import { call, may, settings } from '@u4ssc/client/contract'
import {
  MAX_RETENTION_DAYS,
  RETENTION,
  RETENTION_KINDS,
  RetentionPeriodsSchema,
} from '@u4ssc/client/platform'
import type {
  RetentionKind,
  RetentionPeriods,
  RetentionPreview,
  RetentionSettings,
} from '@u4ssc/client/platform'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../../components/button'
import { useConnection } from '../../../components/api/connection'
import { useAct, useRead } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { FormField } from '../../../components/forms/form-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { ListTable } from '../../../components/lists/list-table'
import { useMeetingName } from '../../../subjects/registrations/queries'

/** How long personal data is kept, with a preview of what a change would erase. */
export function RetentionPage() {
  return (
    <RequireRole may={(role) => may(settings.setRetention, role)} title={say('retention.title')}>
      <PageHeader title={say('retention.title')} />
      <p className="soft">{say('retention.lead')}</p>
      <Loaded query={useRead(settings.getRetention)}>
        {(saved) => <Periods key={saved.version} saved={saved} />}
      </Loaded>
    </RequireRole>
  )
}

type Typed = Readonly<Record<RetentionKind, string>>

function Periods({ saved: { periods, version } }: { readonly saved: RetentionSettings }) {
  const [typed, setTyped] = useState<Partial<Typed>>({})
  const connection = useConnection()
  const preview = useMutation({
    mutationFn: (tried: RetentionPeriods) =>
      call(connection, settings.previewRetention, { periods: tried }),
  })
  const save = useAct(settings.setRetention)
  const textOf = (kind: RetentionKind) => typed[kind] ?? String(periods[kind])
  const next = RetentionPeriodsSchema.safeParse(
    Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, Number(textOf(kind))])),
  )
  const wrong = new Set(next.error?.issues.map(({ path: [kind] }) => kind))
  const isChanged = RETENTION_KINDS.some((kind) => Number(textOf(kind)) !== periods[kind])
  useUnsavedGuard(isChanged && !save.isPending && !save.isSuccess)
  function submit(event: FormEvent) {
    event.preventDefault()
    save.reset()
    if (next.success) preview.mutate(next.data)
  }
  return (
    <form noValidate onSubmit={submit}>
      <div className="columns level">
        {RETENTION_KINDS.map((kind) => (
          <FormField
            key={kind}
            label={say(`retention.data-${kind}`)}
            hint={say(
              RETENTION[kind].kept.from === 'sent'
                ? 'retention.afterSending'
                : 'retention.afterMeeting',
            )}
            type="number"
            min={1}
            max={MAX_RETENTION_DAYS}
            value={textOf(kind)}
            problem={
              wrong.has(kind) ? say('retention.problem', { max: MAX_RETENTION_DAYS }) : undefined
            }
            onChange={({ target }) => {
              preview.reset()
              setTyped({ ...typed, [kind]: target.value })
            }}
          />
        ))}
      </div>
      {preview.error && <ProblemNotice error={preview.error} />}
      {save.error && <ProblemNotice error={save.error} />}
      <div className="actions">
        <Button
          type="submit"

          disabled={!isChanged || !next.success || preview.isPending}
        >
          {say('retention.preview')}
        </Button>
      </div>
      {preview.data && next.success && (
        <ConfirmDialog
          open
          title={say('retention.confirmTitle')}
          confirm={say('action.save')}
          isBusy={save.isPending}
          onConfirm={() =>
            save.mutate(
              { periods: next.data, version, erases: preview.data.total },
              { onSettled: () => preview.reset() },
            )
          }
          onCancel={() => preview.reset()}
        >
          <Erased preview={preview.data} />
        </ConfirmDialog>
      )}
    </form>
  )
}

function Erased({ preview: { items, total } }: { readonly preview: RetentionPreview }) {
  const nameOfMeeting = useMeetingName()
  if (total === 0) return <p>{say('retention.nothing')}</p>
  return (
    <>
      <p>{say('retention.erases', { count: total })}</p>
      <ListTable
        columns={[
          say('retention.data'),
          say('registrations.filter-meeting'),
          say('retention.rows'),
        ]}
      >
        {items.map(({ data, meeting, rows }) => (
          <tr key={`${data} ${meeting}`}>
            <th scope="row" className="wraps">
              {say(`retention.data-${data}`)}
            </th>
            <td className="wraps">
              <bdi>{meeting === null ? '–' : nameOfMeeting(meeting)}</bdi>
            </td>
            <td className="num">{rows}</td>
          </tr>
        ))}
      </ListTable>
    </>
  )
}
