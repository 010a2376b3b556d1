import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Client } from '@u4ssc/client'
import { drafts } from '@u4ssc/client/contract'
import type { Draft } from '@u4ssc/client/drafts'
import { useState } from 'react'
import { useClient } from '../../../components/api/client'
import { keyOf } from '../../../components/api/key-of'
import { say } from '../../../components/language/say'
import { LetterFormSchema } from '../schema'
import { readLetterFile } from '../../../subjects/drafts/read-letter-file'

/** The result of one file. */
export type LetterResult = { readonly name: string } & (
  | { readonly state: 'reading' }
  | { readonly state: 'imported'; readonly draft: Draft }
  | { readonly state: 'refused'; readonly problem: string }
  | { readonly state: 'failed'; readonly error: unknown }
)

/** Imports several files one after the other. A file that is refused does not stop the others. */
export function useImportLetters(meeting: string | null) {
  const client = useClient()
  const cache = useQueryClient()
  const [results, setResults] = useState<readonly LetterResult[]>([])
  const act = useMutation({
    mutationFn: async (files: readonly File[]) => {
      setResults(files.map(({ name }) => ({ name, state: 'reading' })))
      for (const [position, file] of files.entries()) {
        const result = await importLetter(client, file, meeting)
        setResults((now) => now.map((one, at) => (at === position ? result : one)))
      }
      await cache.invalidateQueries({ queryKey: keyOf(drafts.list) })
    },
  })
  return { results, isPending: act.isPending, start: act.mutate }
}

async function importLetter(
  client: Client,
  file: File,
  meeting: string | null,
): Promise<LetterResult> {
  const { name } = file
  try {
    const read = await readLetterFile(file, client.drafts)
    if (!read.ok) return { name, state: 'refused', problem: say(read.problem, { file: name }) }
    const letter = LetterFormSchema.safeParse({ text: read.text, fileName: name, meeting })
    if (!letter.success) return { name, state: 'refused', problem: say('import.tooLong') }
    return { name, state: 'imported', draft: await client.drafts.create(letter.data) }
  } catch (error) {
    return { name, state: 'failed', error }
  }
}
