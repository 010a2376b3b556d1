import { organizations } from '@u4ssc/client/contract'
import { OrganizationCodeSchema } from '@u4ssc/client/organizations'
import type { OrganizationEntry } from '@u4ssc/client/organizations'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { FormField } from '../../../components/forms/form-field'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useChangeOf } from '../use-change-of'

/** Merges a duplicate into this organization after confirmation. */
export function MergeForm({ entry: { code, version } }: { entry: OrganizationEntry }) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [asked, setAsked] = useState<string | null>(null)
  const merge = useChangeOf(organizations.merge, code)

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = OrganizationCodeSchema.safeParse(typed.trim().toUpperCase())
    setWrong(!read.success)
    setAsked(read.success ? read.data : null)
  }

  return (
    <Panel title={say('organizations.merge')}>
      <p className="soft">{say('organizations.mergeHint')}</p>
      <form className="filters" noValidate onSubmit={submit}>
        <FormField
          label={say('organizations.mergeCode')}
          maxLength={40}
          autoComplete="off"
          value={typed}
          problem={isWrong ? say('organizations.codeProblem') : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" look="quiet" size="small">
          {say('organizations.mergeDo')}
        </Button>
      </form>
      {merge.error && <ProblemNotice error={merge.error} />}
      {asked !== null && (
        <ConfirmDialog
          open
          title={say('organizations.mergeAsk', { duplicate: asked, code })}
          confirm={say('organizations.mergeDo')}
          isBusy={merge.isPending}
          onCancel={() => setAsked(null)}
          onConfirm={() =>
            merge.mutate({ version, duplicate: asked }, { onSettled: () => setAsked(null) })
          }
        >
          <p>{say('organizations.mergeWhy', { duplicate: asked })}</p>
        </ConfirmDialog>
      )}
    </Panel>
  )
}
