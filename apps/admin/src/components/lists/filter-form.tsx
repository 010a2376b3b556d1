import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '../button'
import { say } from '../language/say'
import { useSearch } from './use-search'

interface FilterFormProps {
  /** Number of filters that are set. With it, the fields are behind a button on narrow screens. */
  readonly active?: number
  readonly children: ReactNode
}

/** Filters of a list. Submitting writes them to the address. */
export function FilterForm({ active, children }: FilterFormProps) {
  const { search, setSearch } = useSearch()
  const form = useRef<HTMLFormElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const fields = useId()
  useFieldsOfAddress(form, search)
  function filter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setSearch(readFields(event.currentTarget))
    setOpen(false)
    // The button is there on narrow screens only; elsewhere the focus stays
    opener.current?.focus()
  }
  return (
    <form role="search" ref={form} onSubmit={filter}>
      {active !== undefined && (
        <Button
          look="quiet"
          size="small"
          className="opens-filters"
          ref={opener}
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => setOpen(!isOpen)}
        >
          {say('action.filters', { count: active })}
        </Button>
      )}
      <div className="filters" id={fields} data-folded={active !== undefined && !isOpen}>
        {children}
        <Button type="submit" size="small">
          {say('action.filter')}
        </Button>
      </div>
    </form>
  )
}

function readFields(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim() : '',
    ]),
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
