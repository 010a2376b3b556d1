import { may, settings } from '@u4ssc/client/contract'
import type { SecretariatSettings } from '@u4ssc/client/platform'
import { useMemo, useState } from 'react'
import type { FormEvent } from 'react'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { useAct, useRead } from '../../../components/api/operations'
import { isProblem } from '../../../components/feedback/describe-error'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { FormField } from '../../../components/forms/form-field'
import { TextField } from '../../../components/forms/text-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { LogoPart } from './logo-part'
import { readForm, toForm } from '../secretariat-form'
import type { SecretariatForm } from '../secretariat-form'

/** How the secretariat names itself in emails and documents. */
export function SecretariatPage() {
  return (
    <RequireRole
      may={(role) => may(settings.setSecretariat, role)}
      title={say('secretariat.title')}
    >
      <Settings />
    </RequireRole>
  )
}

function Settings() {
  const query = useRead(settings.getSecretariat)
  return (
    <>
      <PageHeader title={say('secretariat.title')} />
      <p className="soft">{say('secretariat.lead')}</p>
      <Loaded query={query}>
        {(shown) => <Form key={shown.version} shown={shown} reload={() => void query.refetch()} />}
      </Loaded>
      <LogoPart />
    </>
  )
}

interface FormProps {
  readonly shown: SecretariatSettings
  readonly reload: () => void
}

function Form({ shown: { secretariat, version }, reload }: FormProps) {
  const saved = useMemo(() => toForm(secretariat), [secretariat])
  const [form, setForm] = useState(saved)
  const [problems, setProblems] = useState<ReturnType<typeof readForm>['problems']>({})
  const save = useAct(settings.setSecretariat)
  const isStale = isProblem(save.error, 'settings-changed')
  useUnsavedGuard(form !== saved && !save.isPending && !save.isSuccess)
  const fieldOf = (field: keyof SecretariatForm) => {
    const problem = problems[field]
    return {
      label: say(`secretariat.${field}`),
      value: form[field],
      problem: problem && say(problem),
      onChange: ({ target }: { readonly target: { readonly value: string } }) =>
        setForm({ ...form, [field]: target.value }),
    }
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const read = readForm(form)
    setProblems(read.problems)
    if (read.secretariat) save.mutate({ secretariat: read.secretariat, version })
  }
  return (
    <form className="narrow" noValidate onSubmit={submit}>
      <Panel title={say('secretariat.emails')}>
        <FormField {...fieldOf('name')} hint={say('secretariat.nameHint')} maxLength={100} />
        <FormField
          {...fieldOf('senderName')}
          hint={say('secretariat.senderHint')}
          maxLength={100}
        />
        <FormField
          {...fieldOf('replyTo')}
          type="email"
          autoComplete="off"
          hint={say('secretariat.replyHint')}
          maxLength={254}
        />
      </Panel>
      <Panel title={say('secretariat.documents')}>
        <TextField {...fieldOf('letterhead')} hint={say('secretariat.letterheadHint')} />
        <FormField
          {...fieldOf('signatoryName')}
          hint={say('secretariat.signatoryHint')}
          maxLength={200}
        />
        <FormField {...fieldOf('signatoryTitle')} maxLength={200} />
        <FormField {...fieldOf('signatoryOrganization')} maxLength={200} />
      </Panel>
      {isStale ? (
        <div className="notice bad" role="alert">
          <p>{say('secretariat.changed')}</p>
          <Button look="quiet" size="small" onClick={reload}>
            {say('organizations.loadSaved')}
          </Button>
        </div>
      ) : (
        save.error && <ProblemNotice error={save.error} />
      )}
      <div className="actions">
        <Button type="submit" busy={save.isPending}>
          {say('action.save')}
        </Button>
        {version > 0 && form === saved && (
          <span className="soft" role="status">
            {say('editor.saving-saved')}
          </span>
        )}
      </div>
    </form>
  )
}
