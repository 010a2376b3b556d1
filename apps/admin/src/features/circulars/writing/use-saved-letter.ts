import { useQuery } from '@tanstack/react-query'
import type { LetterPurpose, SavedLetter } from '@u4ssc/client/drafts'
import { useRef, useState } from 'react'
import { useClient } from '../../../components/api/client'
import { useGuarded } from '../../../components/api/use-guarded'
import { isProblem } from '../../../components/feedback/describe-error'
import { useAutosave } from '../../../components/forms/use-autosave'
import { letterToSave, restoreLetter } from './letter'
import type { Letter } from './letter'

/** Where a letter is saved while it is composed. */
export interface LetterPlace {
  /** Slug of the meeting; `new-meeting` if there is none. */
  readonly slug: string
  readonly purpose: LetterPurpose
}

/** Loads a letter as it was saved last; `null` if it was not. */
export function useSavedLetter({ slug, purpose }: LetterPlace) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: ['composed-letters', slug, purpose],
    queryFn: async () => (await guarded(() => client.drafts.composed.get(slug, purpose))) ?? null,
    // The page replaces what it loaded, so an old copy is never shown and a new one never loaded
    ...{ staleTime: Infinity, gcTime: 0, refetchOnReconnect: false },
  })
}

/** The state of saving a letter while it is composed, and what to do about a conflict. */
export interface LetterSaving {
  readonly savedAt: string | null
  readonly isSaving: boolean
  readonly isSaved: boolean
  /** Somebody else has saved the letter meanwhile. */
  readonly isConflict: boolean
  readonly error: unknown
  readonly loadTheirs: () => Promise<void>
  readonly keepMine: () => Promise<void>
  /** Deletes the saved letter and saves no more. */
  readonly finish: () => Promise<void>
}

interface Saving {
  readonly place: LetterPlace
  readonly saved: SavedLetter | null
  readonly letter: Letter
  readonly setLetter: (letter: Letter) => void
}

/** Saves a letter automatically while it is composed. */
export function useLetterSaving({ place, saved, letter, setLetter }: Saving): LetterSaving {
  const { composed } = useClient().drafts
  const { slug, purpose } = place
  const [kept, setKept] = useState(letter)
  const [stored, setStored] = useState({
    version: saved?.version ?? 0,
    savedAt: saved?.savedAt ?? null,
  })
  const [isSaving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const isFinished = useRef(false)
  const isConflict = isProblem(error, 'draft-changed')

  async function run(call: () => Promise<void>) {
    setSaving(true)
    setError(null)
    await call().catch(setError)
    setSaving(false)
  }
  async function put(version: number) {
    const answer = await composed.save(slug, purpose, { letter: letterToSave(letter), version })
    setKept(letter)
    setStored(answer)
  }
  async function save() {
    if (isFinished.current || isSaving || isConflict || letter === kept) return
    await run(() => put(stored.version))
  }
  useAutosave({ save, isSaving, state: letter })
  return {
    savedAt: stored.savedAt,
    ...{ isSaving, isConflict, error, isSaved: letter === kept },
    loadTheirs: () =>
      run(async () => {
        const theirs = await composed.get(slug, purpose)
        const restored = theirs ? restoreLetter(theirs.letter) : letter
        setLetter(restored)
        setKept(restored)
        setStored({ version: theirs?.version ?? 0, savedAt: theirs?.savedAt ?? null })
      }),
    keepMine: () => run(async () => put((await composed.get(slug, purpose))?.version ?? 0)),
    finish: async () => {
      isFinished.current = true
      await composed.delete(slug, purpose).catch(setError)
    },
  }
}
