import { useQuery } from '@tanstack/react-query'
import type { Speaker } from '@u4ssc/domain'
import { useId } from 'react'
import { useClient } from '../../../components/api/client'
import { FormField } from '../../../components/forms/form-field'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { nullable } from '../nullable'

type Organization = Speaker['organization']

/** Number of organizations offered for the typed text. */
const MAX_OFFERED = 20

const MIN_TYPED = 2

/**
 * Name and code of an organization. The list of organizations is searched while typing; choosing one
 * also sets its code.
 */
export function OrganizationFields(props: {
  readonly organization: Organization
  readonly set: (organization: Organization) => void
}) {
  const list = useId()
  const { code = null, name = '' } = props.organization ?? {}
  const offered = useOrganizationsNamed(name)
  const set = (next: { readonly code: string | null; readonly name: string }) =>
    props.set(next.name === '' && next.code === null ? null : next)
  return (
    <>
      <FormField
        label={say('speakers.organization')}
        hint={say('speakers.organizationHint')}
        list={list}
        autoComplete="off"
        value={name}
        onChange={({ target }) => {
          const chosen = offered.find((one) => one.name === target.value)
          set({ code: chosen?.code ?? code, name: target.value })
        }}
      />
      <datalist id={list}>
        {offered.map((one) => (
          <option key={one.code} value={one.name}>
            {one.code}
          </option>
        ))}
      </datalist>
      <FormField
        label={say('speakers.code')}
        hint={say('speakers.codeHint')}
        value={code ?? ''}
        onChange={({ target }) => set({ name, code: nullable(target.value) })}
      />
    </>
  )
}

function useOrganizationsNamed(text: string) {
  const client = useClient()
  const q = text.trim()
  const { data } = useQuery({
    queryKey: ['organizations', 'named', q],
    queryFn: () => client.organizations.list({ q, limit: MAX_OFFERED }),
    enabled: q.length >= MIN_TYPED,
    placeholderData: (previous) => previous,
  })
  return (data?.items ?? []).map(({ code, names }) => ({
    code,
    name: names[language] ?? names.en ?? code,
  }))
}
