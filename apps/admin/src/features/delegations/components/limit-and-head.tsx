import { delegations } from '@u4ssc/client/contract'
import type { DelegationDetail } from '@u4ssc/client/delegations'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { FormField } from '../../../components/forms/form-field'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { LimitSchema, toLimit } from '../schema'

/** Form for the limit and the head of a delegation. */
export function LimitAndHead({ delegation }: { delegation: DelegationDetail }) {
  const { id, maxPeople, people } = delegation
  const saved = {
    limit: String(maxPeople ?? ''),
    head: people.find(({ isHead }) => isHead)?.id ?? '',
  }
  const [limit, setLimit] = useState(saved.limit)
  const [head, setHead] = useState(saved.head)
  const [isWrong, setWrong] = useState(false)
  const change = useAct(delegations.update, id)
  useUnsavedGuard(limit.trim() !== saved.limit || head !== saved.head)

  function submit(event: FormEvent) {
    event.preventDefault()
    const typed = LimitSchema.safeParse(limit)
    setWrong(!typed.success)
    if (typed.success)
      change.mutate({ maxPeople: toLimit(typed.data), head: head === '' ? null : head })
  }

  return (
    <form className="filters" noValidate onSubmit={submit}>
      <SelectField
        label={say('delegations.head')}
        any={say('delegations.noHead')}
        value={head}
        onChange={(event) => setHead(event.target.value)}
        options={people.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <FormField
        label={say('delegations.limit')}
        inputMode="numeric"
        hint={say('delegations.limitHint')}
        value={limit}
        onChange={(event) => setLimit(event.target.value)}
        problem={isWrong ? say('delegations.limitProblem') : undefined}
      />
      <Button type="submit" size="small" busy={change.isPending}>
        {say('action.save')}
      </Button>
      <span className="soft" role="status">
        {change.isSuccess ? say('editor.saving-saved') : ''}
      </span>
      {change.error && <ProblemNotice error={change.error} />}
    </form>
  )
}
