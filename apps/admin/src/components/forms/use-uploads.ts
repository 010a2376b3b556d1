import { useRef, useState } from 'react'
import { useGuarded } from '../api/use-guarded'
import { describeError } from '../feedback/describe-error'
import { say } from '../language/say'

/** File name extensions of the accepted kinds of files. */
export const DOCUMENT_EXTENSIONS = '.pdf,.docx,.pptx,.xlsx,.png,.jpg,.jpeg,.gif,.webp'

/** A file that is being sent, waits, or was refused. */
export interface UploadState {
  readonly key: number
  readonly name: string
  /** From 0 to 1. */
  readonly share: number
  readonly problem: string | null
}

interface Uploading<Options> {
  /** Sends a file and reports the share that is sent, from 0 to 1. */
  readonly send: (
    file: File,
    onProgress: (share: number) => void,
    options: Options,
  ) => Promise<void>
  readonly maxBytes: number
  /** Refusal of a larger file. */
  readonly tooLarge: string
}

/** Sends files one after the other, and reports the progress of each. */
export function useUploads<Options = undefined>(uploading: Uploading<Options>) {
  const guarded = useGuarded()
  const [uploads, setUploads] = useState<readonly UploadState[]>([])
  const queue = useRef(Promise.resolve())
  const lastKey = useRef(0)

  const drop = (key: number) => setUploads((all) => all.filter((one) => one.key !== key))
  const set = (key: number, part: Partial<UploadState>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))

  async function sendOne(key: number, file: File, options: Options) {
    try {
      await guarded(() => uploading.send(file, (share) => set(key, { share }), options))
      drop(key)
    } catch (error) {
      set(key, { problem: describeError(error) })
    }
  }

  function send(files: readonly File[], options: Options) {
    for (const file of files) {
      const key = ++lastKey.current
      const problem = problemOf(file)
      setUploads((all) => [...all, { key, name: file.name, share: 0, problem }])
      if (problem === null) queue.current = queue.current.then(() => sendOne(key, file, options))
    }
  }

  function problemOf({ size }: File): string | null {
    if (size > 0 && size <= uploading.maxBytes) return null
    return size === 0 ? say('documents.file-empty') : uploading.tooLarge
  }

  return { uploads, send, dismiss: drop }
}
