import { Menu, MenuItem } from '@mui/material'
import { useId, useRef, useState } from 'react'
import { Button } from '../button'
import { say } from '../language/say'

interface MoreMenuProps {
  /** Names the subject of the actions for screen readers. */
  readonly name: string
  readonly items: readonly { readonly label: string; readonly act: () => void }[]
}

/** Menu for rare or destructive actions. */
export function MoreMenu({ name, items }: MoreMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        size="small"
        aria-label={say('layout.more-of', { name })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(true)}
      >
        {say('layout.more-open')}
      </Button>
      <Menu
        id={id}
        anchorEl={button.current}
        open={isOpen}
        onClose={() => setOpen(false)}
        transitionDuration={0}
      >
        {items.map(({ label, act }) => (
          <MenuItem
            key={label}
            onClick={() => {
              setOpen(false)
              act()
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
