import { useRef, useState } from 'react'
import type { DragEvent, FormEvent } from 'react'
import { MAX_CIRCULAR_LENGTH } from '@u4ssc/client/circulars'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useNavigate } from '../../../components/navigation'
import { RequireRole } from '../../../components/layout/require-role'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { useSearch } from '../../../components/lists/use-search'
import { useCreateDraft, useReadLetterFile } from '../../../subjects/drafts/draft-actions'
import { mayEditCirculars } from '../../../subjects/drafts/permissions'
import { LetterFormSchema } from '../schema'
import { FilePicker } from './file-picker'
import { ImportProblem } from './import-problem'
import { LetterResults } from './letter-results'
import { useImportLetters } from './use-import-letters'
import { ListedField } from '../../../components/forms/listed-field'
import { useMeetings } from '../../../subjects/registrations/queries'

/** Form to import a circular from a file or pasted text. */
export function ImportPage() {
  return (
    <RequireRole may={mayEditCirculars} title={say('import.title')}>
      <Import />
    </RequireRole>
  )
}

function Import() {
  const [text, setText] = useState('')
  const [fileName, setFileName] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [meeting, setMeeting] = useState(useSearch().search['meeting'] ?? '')
  const importLetter = useCreateDraft()
  const readFile = useReadLetterFile()
  const many = useImportLetters(meeting === '' ? null : meeting)
  const isReading = readFile.isPending || many.isPending
  const navigate = useNavigate()
  /** True if the circular is to be read as soon as the file is open. */
  const isWanted = useRef(false)
  useUnsavedGuard(text !== '' && !importLetter.isPending && !importLetter.isSuccess)

  function take(file: File) {
    readFile.mutate(file, {
      onSuccess: (letter) => {
        setProblem(letter.ok ? null : say(letter.problem, { file: file.name }))
        if (!letter.ok) return
        setText(letter.text)
        setFileName(file.name)
        if (isWanted.current) read(letter.text, file.name)
      },
      onSettled: () => {
        isWanted.current = false
      },
    })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (readFile.isPending) isWanted.current = true
    else read(text, fileName)
  }

  function read(text: string, fileName: string | null, allowDuplicate = false) {
    const letter = LetterFormSchema.safeParse({ text, fileName })
    const reason = text.length > MAX_CIRCULAR_LENGTH ? 'import.tooLong' : 'import.empty'
    setProblem(letter.success ? null : say(reason))
    if (!letter.success) return
    importLetter.mutate(
      { ...letter.data, allowDuplicate, meeting: meeting === '' ? null : meeting },
      { onSuccess: (draft) => navigate(`/circulars/${draft.id}`) },
    )
  }

  function choose(files: readonly File[]) {
    const [file] = files
    if (files.length > 1) many.start(files)
    else if (file) take(file)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    choose([...event.dataTransfer.files])
  }

  return (
    <>
      <PageHeader
        crumbs={<Link to="/circulars">{say('circulars.title')}</Link>}
        title={say('import.title')}
      />
      <form
        className="import"
        onSubmit={submit}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <p className="soft">{say('import.lead')}</p>
        <AppliesTo meeting={meeting} choose={setMeeting} />
        <FilePicker fileName={fileName} choose={choose} isReading={isReading} />
        <div className="field">
          <label htmlFor="letter-text">{say('import.text')}</label>
          <textarea
            id="letter-text"
            rows={18}
            value={text}
            onChange={(event) => setText(event.target.value)}
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'letter-problem' : undefined}
          />
          {problem && (
            <p className="problem" id="letter-problem" role="alert">
              {problem}
            </p>
          )}
        </div>
        {readFile.error && <ProblemNotice error={readFile.error} />}
        {importLetter.error && (
          <ImportProblem
            error={importLetter.error}
            importAgain={() => read(text, fileName, true)}
          />
        )}
        <LetterResults results={many.results} />
        <Button
          type="submit"

          disabled={importLetter.isPending || many.isPending}
        >
          {say(importLetter.isPending ? 'import.reading' : 'action.read')}
        </Button>
      </form>
    </>
  )
}

interface AppliesToProps {
  /** Slug of the meeting; empty if the circular names it. */
  readonly meeting: string
  readonly choose: (meeting: string) => void
}

/** Select field for the published meeting that a circular changes. */
function AppliesTo({ meeting, choose }: AppliesToProps) {
  const { data: meetings = [] } = useMeetings()
  if (meetings.length === 0 && meeting === '') return null
  return (
    <ListedField
      label={say('import.meeting')}
      name="meeting"
      any={say('import.meetingFromText')}
      chosen={meeting === '' ? undefined : meeting}
      options={meetings.map(({ slug, meeting: { title } }) => ({ value: slug, label: title }))}
      onChange={({ target }) => choose(target.value)}
    />
  )
}
