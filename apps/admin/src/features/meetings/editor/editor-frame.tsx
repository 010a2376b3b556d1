import { useCallback, useEffect } from 'react'
import { useLocation } from 'react-router'
import { Link } from '../../../components/link'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { ClosedNotice } from '../../../subjects/record/closed-notice'
import { editorPath } from '../../../subjects/meetings/meeting-paths'
import { PART_CONTENTS } from '../parts/index'
import { ConflictList } from './conflict-list'
import { useEditorContext } from './editor'
import { EditorToolbar } from './editor-toolbar'
import { partOf, PARTS, tabsOf } from '../../../subjects/meetings/parts-of-editor'
import type { PartPath } from '../../../subjects/meetings/parts-of-editor'
import { slugAt } from './slug-at'
import { useReviewOfDraft } from '../../../subjects/drafts/use-review-of-draft'

/** Frame of every screen that edits the meeting: title, saving state, problems. */
export function EditorFrame() {
  const editor = useEditorContext()
  const { draft, position, meeting } = editor
  const { pathname } = useLocation()
  const current = partOf(pathname.split('/').at(-1))
  const Contents = PART_CONTENTS[current.path]
  const isWithin = useCallback((next: string) => isSameEditor(next, pathname), [pathname])
  useUnsavedGuard(editor.saving === 'refused', isWithin)
  useLeaveWarning(editor.changed.length > 0)
  const slug = slugAt(draft, position)
  return (
    <>
      <PageHeader
        crumbs={
          <>
            <Link to="/meetings">{say('meetings.title')}</Link>
            {' / '}
            <Link
              to={draft.meeting === null ? `/circulars/${draft.id}` : `/meetings/${draft.meeting}`}
            >
              <bdi>{meeting.shortTitle ?? meeting.title}</bdi>
            </Link>
          </>
        }
        title={say(current.label)}
      >
        <EditorToolbar />
      </PageHeader>
      {slug !== undefined && <ClosedNotice slug={slug} />}
      <PartTabs
        current={current.path}
        entry={current.tabOf ?? current.path}
        pathOf={(part) => editorPath(draft, position, part)}
      />
      {editor.error !== null && (
        <ProblemNotice error={editor.error} retry={() => void editor.save()} />
      )}
      <ConflictList />
      <NewerReleaseNotice />
      <div className="meeting-editor">
        <Contents />
      </div>
    </>
  )
}

/** Returns true if both addresses edit the same meeting. */
function isSameEditor(next: string, now: string): boolean {
  const [base, part] = splitLast(next)
  return base === splitLast(now)[0] && PARTS.some(({ path }) => path === part)
}

function splitLast(pathname: string): readonly [base: string, part: string] {
  const at = pathname.lastIndexOf('/')
  return [pathname.slice(0, at), pathname.slice(at + 1)]
}

/** Asks before the window closes while changes are being saved. */
function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}

/** Shown if a newer version was published after the draft was started, with a link to merge it. */
function NewerReleaseNotice() {
  const { draft, isStored, position, mayEdit } = useEditorContext()
  const { data: review } = useReviewOfDraft(draft, isStored && draft.status === 'open')
  const meeting = review?.meetings.find((one) => one.position === position)
  const { release: base = null, latest = null } = meeting ?? {}
  if (base === null || latest === null || base === latest) return null
  return (
    <div className="notice bad" role="alert">
      <p>{say('publishing.release-newer', { number: latest })}</p>
      {mayEdit && (
        <p>
          <Link look="main" to={`/merge/${draft.id}`}>
            {say('merge.title', { number: latest })}
          </Link>
        </p>
      )}
    </div>
  )
}

interface PartTabsProps {
  readonly current: PartPath
  readonly entry: PartPath
  readonly pathOf: (part: PartPath) => string
}

/** Tabs of a menu entry that edits the meeting on several screens. */
function PartTabs({ current, entry, pathOf }: PartTabsProps) {
  const tabs = tabsOf(entry)
  if (tabs.length === 1) return null
  return (
    <nav className="parts" aria-label={say('editor.parts')}>
      {tabs.map(({ path, label }) => (
        <Link key={path} to={pathOf(path)} aria-current={path === current ? 'page' : undefined}>
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
