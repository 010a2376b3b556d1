import { fork, type ChildProcess } from 'node:child_process'
import type { DocumentFindingCode } from '../finding-codes'
import { ReaderAnswerSchema, type ReaderQuestion } from './exchange'

const PROGRAM = new URL('./reader-process.js', import.meta.url)
const MEGABYTE = 1_048_576
/** Share of its memory limit that a process can keep and still be reused. */
const KEPT_MAX = 0.6

/** Outcome of a request; `result` is `null` after an internal error. */
export type ReaderOutcome =
  | { readonly done: true; readonly result: unknown }
  | { readonly done: false; readonly why: DocumentFindingCode }

/** A child process that reads one file or circular at a time. */
export interface ReaderChild {
  /** Ends the process if it is no longer needed or too large to be reused. */
  readonly read: (question: ReaderQuestion, ended: AbortSignal) => Promise<ReaderOutcome>
  readonly isUsable: () => boolean
  readonly end: () => void
}

export function startReader(maxMemoryMegabytes: number, timeLimitMs: number): ReaderChild {
  const maxMemoryBytes = maxMemoryMegabytes * MEGABYTE
  const child = fork(PROGRAM, [String(maxMemoryBytes), String(timeLimitMs)], {
    execArgv: [`--max-old-space-size=${Math.round(maxMemoryMegabytes / 2)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const end = () => {
    child.kill('SIGKILL')
  }
  return {
    isUsable: () => child.connected && !child.killed,
    end,
    read: async (question, ended) => {
      const message = await exchange(child, question, ended)
      if (message.kind === 'silence') end()
      if (message.kind === 'gone') return { done: false, why: message.why }
      if (message.kind === 'silence') return { done: false, why: whyEnded(ended) }
      const { result, memoryBytes } = ReaderAnswerSchema.parse(message.answer)
      if (memoryBytes > KEPT_MAX * maxMemoryBytes) end()
      return result === null ? { done: false, why: 'reading-failed' } : { done: true, result }
    },
  }
}

type Exchange =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'gone'; readonly why: 'takes-too-long' | 'takes-too-much-memory' }
  | { readonly kind: 'silence' }

function exchange(child: ChildProcess, question: ReaderQuestion, ended: AbortSignal) {
  return new Promise<Exchange>((resolve) => {
    const settle = (outcome: Exchange) => {
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      ended.removeEventListener('abort', onEnded)
      resolve(outcome)
    }
    const onMessage = (answer: unknown) => settle({ kind: 'answer', answer })
    // Ended by its watch, or by a full heap
    const onExit = (_code: number | null, signal: NodeJS.Signals | null) =>
      settle({
        kind: 'gone',
        why: signal === 'SIGTERM' ? 'takes-too-long' : 'takes-too-much-memory',
      })
    const onError = () => onExit(null, null)
    const onEnded = () => settle({ kind: 'silence' })
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    ended.addEventListener('abort', onEnded)
    child.send(question, (error) => {
      if (error) onError()
    })
    if (ended.aborted) onEnded()
  })
}

function whyEnded({ reason }: AbortSignal): 'takes-too-long' | 'reading-stopped' {
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError'
  return isTimeout ? 'takes-too-long' : 'reading-stopped'
}
