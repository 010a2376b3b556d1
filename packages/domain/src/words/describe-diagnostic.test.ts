import { describe, expect, it } from 'vitest'
import { DIAGNOSTICS, type DiagnosticCode } from '../diagnostic-codes'
import type { Diagnostic } from '../diagnostics'
import { describeDiagnostic } from './describe-diagnostic'

const noticed = (code: DiagnosticCode, suggestion: string | null = null): Diagnostic => ({
  code,
  severity: DIAGNOSTICS[code],
  span: null,
  pointer: null,
  suggestion,
})

describe('what the reader noticed is said in words', () => {
  it('with the value that would be right', () => {
    expect(describeDiagnostic(noticed('date-run-together', '2021-12-07'), 'en')).toBe(
      'Parts of a date are written together. Read as Tuesday, 7 December 2021.',
    )
  })

  it('with the name of the language that was not given', () => {
    expect(describeDiagnostic(noticed('language-not-given', 'fr'), 'en')).toBe(
      'The letter is in French; the reader was not given that language.',
    )
  })

  it('without one where there is none', () => {
    expect(describeDiagnostic(noticed('date-run-together'), 'en')).toBe(
      'Parts of a date are written together.',
    )
  })

  it('no two codes are said alike', () => {
    const codes = Object.keys(DIAGNOSTICS).filter(
      (code): code is DiagnosticCode => code in DIAGNOSTICS,
    )
    const sentences = codes.map((code) => describeDiagnostic(noticed(code), 'en'))
    expect(new Set(sentences).size).toBe(codes.length)
  })
})
