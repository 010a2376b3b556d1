import { LANGUAGES } from '@u4ssc/domain'
import { listCountries } from '@u4ssc/domain/words'
import { ProblemError } from '@u4ssc/client'
import type { OrganizationCreation } from '@u4ssc/client/organizations'
import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { TextField } from '../../../components/forms/text-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { readForm } from '../entry-form'
import type { EntryForm, Problems } from '../entry-form'
import { MembershipFields } from './membership-fields'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))
const NONE: Problems = {}

interface OrganizationFormProps {
  /** As saved; empty for a new organization. */
  readonly saved: EntryForm
  readonly isNew: boolean
  readonly isBusy: boolean
  readonly error: unknown
  /** Replaces the text of the error. */
  readonly refusal?: ReactNode
  readonly save: (entry: OrganizationCreation) => void
}

/** Form of an organization. Asks before unsaved changes are lost. */
export function OrganizationForm(props: OrganizationFormProps) {
  const { saved, isNew, isBusy, error, refusal, save } = props
  const [form, setForm] = useState(saved)
  const [problems, setProblems] = useState(NONE)
  useUnsavedGuard(form !== saved && !isBusy)
  const put = (fields: Partial<EntryForm>) => setForm({ ...form, ...fields })

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = readForm(form)
    setProblems(read.problems ?? NONE)
    if (read.entry) save(read.entry)
  }

  const taken = error instanceof ProblemError ? error.errors.find(isAboutCode) : undefined
  const problemOf = (pointer: string) => problems[pointer] && say(problems[pointer])
  return (
    <form noValidate onSubmit={submit}>
      <div className="narrow">
        {isNew && (
          <FormField
            label={say('organizations.code')}
            hint={say('organizations.codeHint')}
            maxLength={40}
            autoComplete="off"
            value={form.code}
            problem={problemOf('/code') ?? taken?.message}
            onChange={({ target }) => put({ code: target.value })}
          />
        )}
        <Names form={form} put={put} problemOf={problemOf} />
        <Details form={form} put={put} problemOf={problemOf} />
      </div>
      <MembershipFields
        memberships={form.memberships}
        problems={problems}
        change={(memberships) => put({ memberships })}
      />
      {problems !== NONE && (
        <p className="notice bad" role="alert">
          {say('editor.saving-refused')}
        </p>
      )}
      {error !== null && !taken && (refusal ?? <ProblemNotice error={error} />)}
      <p className="actions part">
        <Button type="submit" busy={isBusy}>
          {say(isNew ? 'organizations.add' : 'action.save')}
        </Button>
      </p>
    </form>
  )
}

interface PartProps {
  readonly form: EntryForm
  readonly put: (fields: Partial<EntryForm>) => void
  readonly problemOf: (pointer: string) => string | undefined
}

function Names({ form, put, problemOf }: PartProps) {
  return (
    <fieldset>
      <legend>
        <h2>{say('organizations.names')}</h2>
      </legend>
      <div className="pair">
        {LANGUAGES.map((language) => (
          <FormField
            key={language}
            label={nameOfLanguage(language)}
            lang={language}
            dir="auto"
            maxLength={300}
            autoComplete="off"
            value={form.names[language]}
            problem={problemOf(`/names/${language}`)}
            onChange={({ target }) => put({ names: { ...form.names, [language]: target.value } })}
          />
        ))}
      </div>
      {problemOf('/names') !== undefined && (
        <p className="problem" role="alert">
          {problemOf('/names')}
        </p>
      )}
    </fieldset>
  )
}

function Details({ form, put, problemOf }: PartProps) {
  return (
    <>
      <FormField
        label={say('organizations.shortName')}
        maxLength={60}
        value={form.shortName}
        onChange={({ target }) => put({ shortName: target.value })}
      />
      <TextField
        label={say('organizations.alsoKnownAs')}
        hint={say('organizations.alsoKnownAsHint')}
        problem={undefined}
        value={form.alsoKnownAs}
        onChange={({ target }) => put({ alsoKnownAs: target.value })}
      />
      <SelectField
        label={say('registrations.filter-country')}
        any="–"
        options={COUNTRIES}
        value={form.country}
        onChange={({ target }) => put({ country: target.value })}
      />
      <FormField
        label={say('organizations.website')}
        type="url"
        dir="ltr"
        maxLength={500}
        value={form.website}
        problem={problemOf('/website')}
        onChange={({ target }) => put({ website: target.value })}
      />
    </>
  )
}

function isAboutCode({ pointer }: { readonly pointer: string }): boolean {
  return pointer === '/code'
}
