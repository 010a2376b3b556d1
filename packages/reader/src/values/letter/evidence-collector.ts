import { DIAGNOSTICS } from '@u4ssc/domain/internal'
import type { DiagnosticCode } from '@u4ssc/domain'
import type { Diagnostic } from '@u4ssc/domain'
import type { Span } from '@u4ssc/domain'
import { type Letter, placeOf } from './letter-document'
import type { Evidence, EvidenceSpan, FactEvidence } from '@u4ssc/domain/circulars'
import type { Range } from '../../text/tokens/index'

type Certainty = FactEvidence['certainty']

/** A value with the words that state it. */
export interface Found<Value> {
  readonly value: Value
  readonly spans: readonly Span[]
  readonly certainty?: Certainty
}

/** A diagnostic before its severity is looked up; what is left out is null. */
export interface Remark {
  readonly code: DiagnosticCode
  readonly span?: Span | null
  readonly pointer?: string
  readonly suggestion?: string | null
  /** What the suggestion contradicts, elsewhere in the letter. */
  readonly contradicts?: string | undefined
}

/** Collects the evidence of each fact and diagnostics while a letter is read. */
export class Findings {
  readonly evidence: Evidence = {}
  readonly diagnostics: Diagnostic[] = []
  readonly #letter: Letter
  readonly #used: Range[] = []

  constructor(letter: Letter) {
    this.#letter = letter
  }

  /** Returns a copy that continues from what is known so far. */
  fork(): Findings {
    const copy = new Findings(this.#letter)
    Object.assign(copy.evidence, this.evidence)
    copy.diagnostics.push(...this.diagnostics)
    copy.#used.push(...this.#used)
    return copy
  }

  /** Records the words that state the fact at a JSON pointer, and returns its value. */
  state<Value>(pointer: string, found: Found<Value> | null): Value | null {
    if (!found) return null
    const { value, spans, certainty = 'stated' } = found
    this.evidence[pointer] = { spans: spans.map((span) => this.#place(span)), certainty }
    return value
  }

  stateEach<Value>(pointer: string, found: readonly Found<Value>[]): Value[] {
    return found.map((item, index) => {
      this.state(`${pointer}/${index}`, item)
      return item.value
    })
  }

  /** Notes that the reading of a fact has heeded words that change it. */
  use(words: Range): void {
    this.#used.push(words)
  }

  hasUsed({ from, to }: Range): boolean {
    return this.#used.some((own) => own.from < to && from < own.to)
  }

  /** Makes a fact uncertain. */
  doubt(pointer: string): void {
    const fact = this.evidence[pointer]
    if (fact) this.evidence[pointer] = { ...fact, certainty: 'uncertain' }
  }

  remark({ code, span = null, pointer, suggestion = null, contradicts }: Remark): void {
    this.diagnostics.push({
      code,
      severity: DIAGNOSTICS[code],
      span: span && { start: span.start, end: span.end },
      pointer: pointer ?? null,
      suggestion,
      ...(contradicts !== undefined && { contradicts }),
    })
  }

  #place({ start, end }: Span): EvidenceSpan {
    const { paragraph, part } = placeOf(this.#letter, start)
    return { start, end, part, paragraph }
  }
}
