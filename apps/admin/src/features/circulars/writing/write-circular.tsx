import { useMutation } from '@tanstack/react-query'
import type { SavedLetter } from '@u4ssc/client/drafts'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useNavigate } from '../../../components/navigation'
import { saveFile } from '../../../components/api/save-file'
import { useClient } from '../../../components/api/client'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { ClauseLibrary } from './clause-library'
import { circularOf, restoreLetter } from './letter'
import type { Amended, Letter } from './letter'
import { LetterDocument } from './letter-document'
import { LetterFrame } from './letter-frame'
import { ReadBackCheck } from './read-back-check'
import { SavingProblem, SavingStatus } from './saving-status'
import { useLetter } from './use-letter'
import { useLetterSaving, useSavedLetter } from './use-saved-letter'
import type { LetterPlace, LetterSaving } from './use-saved-letter'
import { useStoreLetter } from './use-store-letter'
import type { LetterOrigin } from './use-store-letter'

interface WriteCircularProps extends LetterOrigin {
  readonly start: Letter
  /** Where the letter is saved while it is written; `null` if it is not. */
  readonly place: LetterPlace | null
  readonly amended: Amended | null
  readonly back: { readonly to: string; readonly label: string }
}

/** Writes a circular, and saves it while it is written. */
export function WriteCircular({ place, ...props }: WriteCircularProps) {
  return place === null ? <Unsaved {...props} /> : <Restored {...props} place={place} />
}

type WritingProps = Omit<WriteCircularProps, 'place'>

function Unsaved(props: WritingProps) {
  const { start, meeting, amended } = props
  const writing = useLetter({ start, restored: null, meeting, amended })
  return <Writing {...props} writing={writing} saving={null} />
}

function Restored(props: WritingProps & { readonly place: LetterPlace }) {
  return (
    <Loaded query={useSavedLetter(props.place)}>
      {(saved) => <Saved {...props} saved={saved} />}
    </Loaded>
  )
}

function Saved(
  props: WritingProps & { readonly place: LetterPlace; readonly saved: SavedLetter | null },
) {
  const { place, saved, start, meeting, amended } = props
  const [restored] = useState(() => saved && restoreLetter(saved.letter))
  const writing = useLetter({ start, restored, meeting, amended })
  const { letter, setLetter } = writing
  const saving = useLetterSaving({ place, saved, letter, setLetter })
  return (
    <>
      {restored && letter === restored && (
        <p className="notice">
          {say('writing.restored')}{' '}
          <Button look="link" onClick={() => setLetter(start)}>
            {say('writing.startAgain')}
          </Button>
        </p>
      )}
      <Writing {...props} writing={writing} saving={saving} />
    </>
  )
}

interface WrittenProps extends WritingProps {
  readonly writing: ReturnType<typeof useLetter>
  readonly saving: LetterSaving | null
}

/** A letter, the clauses for it, and what a reader finds in it. */
function Writing({ writing, saving, amended, back, ...origin }: WrittenProps) {
  const { letter, check, meeting } = writing
  const store = useStoreLetter({ ...origin, meeting })
  const navigate = useNavigate()
  const isLost = saving === null ? writing.isChanged : !saving.isSaved
  useUnsavedGuard(
    isLost && !store.isPending && !store.isSuccess,
    // Leaving the page saves the letter, unless that fails
    saving?.error === null ? () => true : undefined,
  )
  const isBlocked = check.wrong.length > 0 || !writing.isChecked || letter.paragraphs.length === 0
  const hasMeeting = meeting.title !== ''
  async function leave(to: string) {
    await saving?.finish()
    navigate(to)
  }
  return (
    <>
      <PageHeader
        crumbs={<Link to={back.to}>{back.label}</Link>}
        title={letter.reference || say('writing.title')}
      >
        {saving && <SavingStatus saving={saving} />}
        <Downloads letter={letter} />
        <Button
          aria-disabled={isBlocked || store.isPending}
          aria-describedby="check-result"
          onClick={() => {
            if (isBlocked || store.isPending) return
            store.mutate(check.text, {
              onSuccess: ({ id }) => void leave(`/publish/${id}`),
            })
          }}
        >
          {say('writing.store')}
        </Button>
      </PageHeader>
      {store.error && <ProblemNotice error={store.error} />}
      {saving && <SavingProblem saving={saving} />}
      <div className="writing">
        <div>
          <LetterFrame
            letter={letter}
            set={writing.set}
            setLanguage={amended ? null : writing.setLanguage}
          />
          <LetterDocument
            letter={letter}
            check={check}
            edited={writing.edited}
            actions={writing.actions}
          />
        </div>
        <ClauseLibrary letter={letter} meeting={meeting} insert={writing.put} add={writing.add} />
        <ReadBackCheck
          check={check}
          hasMeeting={hasMeeting}
          canWrite={writing.canWrite}
          isOfClause={(clause) => letter.paragraphs.some((one) => one.clause === clause)}
          rewrite={writing.put}
          addToMeeting={writing.addToMeeting}
        />
      </div>
    </>
  )
}

function Downloads({ letter }: { readonly letter: Letter }) {
  const client = useClient()
  const download = useMutation({
    mutationFn: async (format: 'docx' | 'pdf') => {
      const file = await client.circulars.writeFile({ circular: circularOf(letter), format })
      saveFile(file, `${letter.reference || say('writing.title')}.${format}`)
    },
  })
  return (
    <>
      {(['docx', 'pdf'] as const).map((format) => (
        <Button
          key={format}
          look="quiet"
          busy={download.isPending}
          onClick={() => download.mutate(format)}
        >
          {say(`writing.download-${format}`)}
        </Button>
      ))}
      {download.error && <ProblemNotice error={download.error} />}
    </>
  )
}
