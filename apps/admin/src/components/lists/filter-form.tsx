import { useEffect, useRef } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '../button'
import { say } from '../language/say'
import { useSearch } from './use-search'

/** Filters of a list. Submitting writes them to the address. */
export function FilterForm({ children }: { children: ReactNode }) {
  const { search, setSearch } = useSearch()
  const form = useRef<HTMLFormElement>(null)
  useFieldsOfAddress(form, search)
  function filter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = [...new FormData(event.currentTarget)]
    setSearch(
      Object.fromEntries(
        fields.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
      ),
    )
  }
  return (
    <form role="search" className="filters" ref={form} onSubmit={filter}>
      {children}
      <Button type="submit" size="small">
        {say('action.filter')}
      </Button>
    </form>
  )
}

type Search = ReturnType<typeof useSearch>['search']

/** Shows in the fields what else changes the address, for example a saved view. */
function useFieldsOfAddress(form: { readonly current: HTMLFormElement | null }, search: Search) {
  const before = useRef(search)
  useEffect(() => {
    for (const field of form.current?.elements ?? [])
      if (field instanceof HTMLSelectElement || isTextField(field))
        if (search[field.name] !== before.current[field.name])
          field.value = search[field.name] ?? ''
    before.current = search
  }, [form, search])
}

function isTextField(field: Element): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type !== 'checkbox'
}
