import { useEffect, useState } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import {
  isMeantElsewhere,
  useShortcutsEnabled,
} from '../../../components/layout/use-shortcuts-enabled'
import { Icon } from '../../../components/layout/icon'
import { KeyboardShortcuts } from './keyboard-shortcuts'
import { Palette } from './palette'

/** Button for the palette. Ctrl+K opens it anywhere, and ? the shortcut help. */
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
      <Button look="bare" className="to" onClick={() => setOpened('palette')}>
        <Icon name="search" />
        <span>
          {say('palette.open')} <kbd aria-hidden="true">Ctrl K</kbd>
        </span>
      </Button>
      <Button
        look="bare"
        className="to help"
        aria-label={say('palette.help')}
        onClick={() => setOpened('help')}
      >
        <kbd aria-hidden="true">?</kbd>
      </Button>
      <Palette open={opened === 'palette'} close={close} />
      <KeyboardShortcuts open={opened === 'help'} close={close} />
    </div>
  )
}
