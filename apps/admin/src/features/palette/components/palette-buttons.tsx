import { useEffect, useState } from 'react'
import { say } from '../../../components/language/say'
import {
  isMeantElsewhere,
  useShortcutsEnabled,
} from '../../../components/layout/use-shortcuts-enabled'
import { KeyboardShortcuts } from './keyboard-shortcuts'
import { Palette } from './palette'

/** Buttons for the palette and the shortcut help. Ctrl+K and ? open them anywhere. */
export function PaletteButtons() {
  const [opened, setOpened] = useState<'palette' | 'help' | null>(null)
  const [isOn] = useShortcutsEnabled()
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpened('palette')
      } else if (isOn && event.key === '?' && !isMeantElsewhere(event)) setOpened('help')
    }
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  }, [isOn])
  const close = () => setOpened(null)
  return (
    <div className="palette-buttons">
      <button type="button" className="button quiet small" onClick={() => setOpened('palette')}>
        {say('palette.open')} <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <button
        type="button"
        className="button quiet small"
        aria-label={say('palette.help')}
        onClick={() => setOpened('help')}
      >
        ?
      </button>
      <Palette open={opened === 'palette'} close={close} />
      <KeyboardShortcuts open={opened === 'help'} close={close} />
    </div>
  )
}
