import { Link } from '../../components/link'
import { say } from '../../components/language/say'

const TABS = [
  { path: 'outcomes', label: 'fact/outcomes' },
  { path: 'record', label: 'proceedings.tab' },
] as const

interface RecordTabsProps {
  readonly slug: string
  readonly current: (typeof TABS)[number]['path']
}

/** Tabs between the outcomes of a published meeting and its record. */
export function RecordTabs({ slug, current }: RecordTabsProps) {
  return (
    <nav className="parts" aria-label={say('editor.parts')}>
      {TABS.map(({ path, label }) => (
        <Link
          key={path}
          to={`/meetings/${slug}/${path}`}
          aria-current={path === current ? 'page' : undefined}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
