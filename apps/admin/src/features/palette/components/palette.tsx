import { createFilterOptions, Dialog, useAutocomplete } from '@mui/material'
import type { UseAutocompleteReturnValue } from '@mui/material'
import { useId, useState } from 'react'
import { useNavigate } from '../../../components/navigation'
import { say } from '../../../components/language/say'
import { useFoundItems } from '../use-found-items'
import { usePaletteItems } from '../use-palette-items'
import type { PaletteItem } from '../use-palette-items'

interface PaletteProps {
  readonly open: boolean
  readonly close: () => void
}

const filterByLabel = createFilterOptions<PaletteItem>()

/** Finds any page, action, meeting, circular, person or organization by a few letters. */
export function Palette({ open, close }: PaletteProps) {
  const titleId = useId()
  return (
    <Dialog
      open={open}
      onClose={close}
      transitionDuration={0}
      aria-labelledby={titleId}
      slotProps={{ paper: { className: 'dialog palette' } }}
    >
      <h2 id={titleId} className="vh">
        {say('palette.title')}
      </h2>
      <ItemChoice close={close} />
    </Dialog>
  )
}

function ItemChoice({ close }: Pick<PaletteProps, 'close'>) {
  const navigate = useNavigate()
  const id = useId()
  const places = usePaletteItems()
  const [typed, setTyped] = useState('')
  const found = useFoundItems(typed)
  const choice = useAutocomplete<PaletteItem>({
    id,
    options: [...places, ...found],
    // What the API found can match by another property than the label
    filterOptions: (_, state) => [...filterByLabel([...places], state), ...found],
    onInputChange: (_, text) => setTyped(text),
    open: true,
    // The list is always open, so it handles Escape itself.
    onClose: (_, reason) => {
      if (reason === 'escape') close()
    },
    autoHighlight: true,
    clearOnEscape: false,
    getOptionLabel: ({ label }) => label,
    getOptionKey: ({ group, path, label }) => `${group} ${path} ${label}`,
    groupBy: ({ group }) => group,
    onChange: (_, place) => {
      if (!place) return
      close()
      navigate(place.path)
    },
  })
  const groups = choice.groupedOptions.filter((one) => 'options' in one)
  return (
    <div {...choice.getRootProps()}>
      <div className="field">
        <label {...choice.getInputLabelProps()}>{say('palette.field')}</label>
        <input {...choice.getInputProps()} autoFocus />
      </div>
      {groups.length === 0 && (
        <p className="soft" role="status">
          {say('palette.none')}
        </p>
      )}
      <ul {...choice.getListboxProps()} className="places" aria-label={say('palette.title')}>
        {groups.map(({ key, index, options }) => (
          <ItemGroup key={key} places={options} index={index} optionProps={choice.getOptionProps} />
        ))}
      </ul>
    </div>
  )
}

interface ItemGroupProps {
  readonly places: readonly PaletteItem[]
  /** Index of the group's first item among all shown items. */
  readonly index: number
  readonly optionProps: UseAutocompleteReturnValue<PaletteItem>['getOptionProps']
}

function ItemGroup({ places, index, optionProps }: ItemGroupProps) {
  const [first] = places
  const id = useId()
  if (!first) return null
  return (
    <li role="presentation">
      <p className="soft" id={id} role="presentation">
        {say(first.group)}
      </p>
      <ul role="group" aria-labelledby={id}>
        {places.map((option, at) => {
          const { key, ...props } = optionProps({ option, index: index + at })
          return (
            <li key={key} {...props}>
              {option.label}
            </li>
          )
        })}
      </ul>
    </li>
  )
}
