import type { ChangeEventHandler } from 'react'
import { SelectField } from './select-field'

interface ListedFieldProps {
  readonly label: string
  readonly name: string
  readonly any: string
  /** The choice in the address. */
  readonly chosen: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange?: ChangeEventHandler<HTMLSelectElement>
}

/** Select field of a filter whose options load. A choice that is not listed stays selected. */
export function ListedField({ chosen, options, ...field }: ListedFieldProps) {
  const isListed = chosen === undefined || options.some(({ value }) => value === chosen)
  return (
    <SelectField
      {...field}
      key={options.length}
      defaultValue={chosen}
      options={isListed ? options : [...options, { value: chosen, label: chosen }]}
    />
  )
}
