import type { ReactNode } from 'react'
import { useI18n } from '../i18n/use-i18n'

interface Filter {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

interface FilterFormProps {
  readonly label: string
  readonly filters: readonly Filter[]
  readonly isFiltered: boolean
  /** Fields before the select boxes. */
  readonly children?: ReactNode
}

/** Filter form of select boxes; one with fewer than two options is left out. */
export function FilterForm({ label, filters, isFiltered, children }: FilterFormProps) {
  const i18n = useI18n()
  return (
    <form className="fields filters-of-list no-print" aria-label={label}>
      {children}
      {filters
        .filter(({ choices, value }) => choices.length > 1 || value !== '')
        .map(({ name, label: own, value, choices }) => (
          <label key={name}>
            {own}
            <select name={name} defaultValue={value}>
              <option value="">{i18n.t('meetings.all')}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      <button className="button quiet">{i18n.t('meetings.show')}</button>
      {isFiltered && <a href="?">{i18n.t('meetings.clear')}</a>}
    </form>
  )
}
