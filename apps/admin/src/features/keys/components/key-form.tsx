import { useState } from 'react'
import type { FormEvent } from 'react'
import { keys } from '@u4ssc/client/contract'
import { SCOPES } from '@u4ssc/client/platform'
import type { Scope } from '@u4ssc/client/platform'
import { Button } from '../../../components/button'
import { endOfDay } from '../../../clock-format'
import { useAct } from '../../../components/api/operations'
import { FormField } from '../../../components/forms/form-field'
import { SecretMade } from '../../../components/feedback/one-time-secret'
import { say } from '../../../components/language/say'

/** Creates an access key and shows its secret once. */
export function KeyForm() {
  const create = useAct(keys.create)
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>([])
  const [until, setUntil] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isNamed = name.trim() !== ''
  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!isNamed || scopes.length === 0) return
    const expiresAt = until === '' ? null : endOfDay(until)
    create.mutate(
      { name, scopes: [...scopes], expiresAt },
      {
        onSuccess: () => {
          setName('')
          setScopes([])
          setUntil('')
          setAsked(false)
        },
      },
    )
  }
  return (
    <>
      <form className="narrow" onSubmit={submit}>
        <FormField
          label={say('field.name')}
          hint={say('service-keys.nameHint')}
          maxLength={200}
          value={name}
          problem={isAsked && !isNamed ? say('field.problem-required') : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <fieldset>
          <legend>{say('service-keys.scopes')}</legend>
          {SCOPES.map((scope) => (
            <label key={scope} className="check">
              <input
                type="checkbox"
                checked={scopes.includes(scope)}
                onChange={({ target }) =>
                  setScopes(
                    target.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope),
                  )
                }
              />{' '}
              {say(`service-keys.scope-${scope}`)}
            </label>
          ))}
          {isAsked && scopes.length === 0 && (
            <p className="problem" role="alert">
              {say('registration-settings.modesMissing')}
            </p>
          )}
        </fieldset>
        <FormField
          label={say('service-keys.until')}
          hint={say('service-keys.untilHint')}
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Button type="submit" size="small" busy={create.isPending}>
          {say('service-keys.create')}
        </Button>
      </form>
      <SecretMade
        error={create.error}
        made={
          create.data && {
            words: say('service-keys.once', { name: create.data.name }),
            secret: create.data.secret,
          }
        }
      />
    </>
  )
}
