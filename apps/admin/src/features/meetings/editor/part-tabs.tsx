import { LinkBase } from 'react-admin'
import { say } from '../../../components/language/say'
import { PARTS } from '../parts/index'
import { EDITING } from './parts-of-editor'
import type { PartPath } from './parts-of-editor'

interface PartTabsProps {
  readonly current: PartPath
  readonly pathOf: (part: PartPath) => string
}

/** Tabs of a menu entry that edits the meeting on several screens. */
export function PartTabs({ current, pathOf }: PartTabsProps) {
  const entry = EDITING.find(({ path, also }) => path === current || also.includes(current))
  if (!entry || entry.also.length === 0) return null
  return (
    <nav className="parts" aria-label={say('editor.parts')}>
      {[entry.path, ...entry.also].map((part) => (
        <LinkBase key={part} to={pathOf(part)} aria-current={part === current ? 'page' : undefined}>
          {say(PARTS[part].label)}
        </LinkBase>
      ))}
    </nav>
  )
}
