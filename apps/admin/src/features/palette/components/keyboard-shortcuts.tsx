import { Dialog } from '@mui/material'
import { useId } from 'react'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { useShortcutsEnabled } from '../../../components/layout/use-shortcuts-enabled'

type Key = readonly [keys: readonly string[], what: AdminMessage]

const KEYS: readonly (readonly [where: AdminMessage, keys: readonly Key[]])[] = [
  [
    'palette.keys-everywhere',
    [
      [['Ctrl', 'K'], 'palette.keys-openPalette'],
      [['?'], 'palette.keys-openHelp'],
    ],
  ],
  [
    'palette.keys-atReview',
    [
      [['J', 'K'], 'palette.keys-move'],
      [['E'], 'palette.keys-edit'],
      [['Esc'], 'palette.keys-leave'],
    ],
  ],
  [
    'palette.keys-atProgramme',
    [
      [['Enter'], 'programme.keyAdd'],
      [['Alt', '↑', '↓'], 'programme.keyMove'],
      [['↑', '↓'], 'programme.keyRows'],
      [['↑', '↓'], 'programme.keyMinutes'],
    ],
  ],
]

/** Lists the keyboard shortcuts, with a switch for single-letter shortcuts. */
export function KeyboardShortcuts({ open, close }: { open: boolean; close: () => void }) {
  const titleId = useId()
  const [isOn, setOn] = useShortcutsEnabled()
  return (
    <Dialog
      open={open}
      onClose={close}
      transitionDuration={0}
      aria-labelledby={titleId}
      slotProps={{ paper: { className: 'dialog' } }}
    >
      <h2 id={titleId}>{say('palette.keys-title')}</h2>
      {KEYS.map(([where, keys]) => (
        <section key={where}>
          <h3>{say(where)}</h3>
          <dl className="keys-list">
            {keys.map(([pressed, what]) => (
              <div key={what}>
                <dt>
                  {pressed.map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{say(what)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
        {say('palette.keys-on')}
      </label>
      <div className="actions">
        <Button autoFocus onClick={close}>
          {say('palette.keys-close')}
        </Button>
      </div>
    </Dialog>
  )
}
