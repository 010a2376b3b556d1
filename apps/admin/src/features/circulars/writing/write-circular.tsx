import { LinkBase, useNavigate } from 'react-admin'
import { saveFile } from '../../../components/api/save-file'
import { useAct } from '../../../components/api/use-act'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { useUnsavedGuard } from '../../../components/forms/use-unsaved-guard'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { ClauseLibrary } from './clause-library'
import { circularOf } from './letter'
import type { Amended, Letter } from './letter'
import { LetterDocument } from './letter-document'
import { LetterFrame } from './letter-frame'
import { ReadBackCheck } from './read-back-check'
import { useLetter } from './use-letter'
import { useStoreLetter } from './use-store-letter'
import type { LetterOrigin } from './use-store-letter'

interface WriteCircularProps extends LetterOrigin {
  readonly start: Letter
  readonly amended: Amended | null
  readonly back: { readonly to: string; readonly label: string }
}

/** Writes a circular: its clauses, the document, and what a reader finds in it. */
export function WriteCircular({ start, amended, back, ...origin }: WriteCircularProps) {
  const { meeting } = origin
  const writing = useLetter(start, meeting, amended)
  const { letter, check } = writing
  const store = useStoreLetter(origin)
  const navigate = useNavigate()
  const guard = useUnsavedGuard(writing.isChanged && !store.isPending && !store.isSuccess)
  const isBlocked = check.wrong.length > 0 || !writing.isChecked || letter.paragraphs.length === 0
  const hasMeeting = meeting.title !== ''
  return (
    <>
      <PageHeader
        crumbs={<LinkBase to={back.to}>{back.label}</LinkBase>}
        title={letter.reference || say('writing.title')}
      >
        <Downloads letter={letter} />
        <button
          type="button"
          className="button"
          aria-disabled={isBlocked || store.isPending}
          aria-describedby="check-result"
          onClick={() => {
            if (isBlocked || store.isPending) return
            store.mutate(check.text, { onSuccess: ({ id }) => navigate(`/publish/${id}`) })
          }}
        >
          {say('writing.store')}
        </button>
      </PageHeader>
      {store.error && <ProblemNotice error={store.error} />}
      <div className="writing">
        <ClauseLibrary letter={letter} meeting={meeting} insert={writing.put} add={writing.add} />
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
        <ReadBackCheck
          check={check}
          hasMeeting={hasMeeting}
          isOfClause={(clause) => letter.paragraphs.some((one) => one.clause === clause)}
          rewrite={writing.put}
        />
      </div>
      {guard.dialog}
    </>
  )
}

function Downloads({ letter }: { readonly letter: Letter }) {
  const download = useAct(async (client, format: 'docx' | 'pdf') => {
    const file = await client.circulars.writeFile({ circular: circularOf(letter), format })
    saveFile(file, `${letter.reference || say('writing.title')}.${format}`)
  })
  return (
    <>
      {(['docx', 'pdf'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button quiet"
          disabled={download.isPending}
          onClick={() => download.mutate(format)}
        >
          {say(`writing.download-${format}`)}
        </button>
      ))}
      {download.error && <ProblemNotice error={download.error} />}
    </>
  )
}
