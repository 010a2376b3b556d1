import { describe, expect, it } from 'vitest'
import { DIAGNOSTICS, type DiagnosticCode } from '../diagnostic-codes'
import type { Diagnostic } from '../diagnostics'
import { LANGUAGES } from '../languages'
import { describeDiagnostic } from './index'
import { WORDINGS } from './languages/index'

const noticed = (code: DiagnosticCode, suggestion: string | null = null): Diagnostic => ({
  code,
  severity: DIAGNOSTICS[code],
  span: null,
  pointer: null,
  suggestion,
})

describe('describeDiagnostic', () => {
  it('names the correct value', () => {
    expect(describeDiagnostic(noticed('date-run-together', '2021-12-07'))).toBe(
      'Parts of a date are written without spaces. Read as Tuesday, 7 December 2021.',
    )
  })

  it.each([
    ['ar', 'كُتبت أجزاء تاريخ دون مسافات. قُرئ على أنه الثلاثاء، 7 ديسمبر 2021.'],
    [
      'es',
      'Los elementos de una fecha están escritos sin espacios. Se ha leído como martes 7 de diciembre de 2021.',
    ],
    ['fr', 'Les éléments d’une date sont écrits sans espace. Lu comme : mardi 7 décembre 2021.'],
    ['ru', 'Части даты написаны без пробелов. Прочитано как вторник, 7 декабря 2021 г.'],
    ['zh', '日期的各部分连写在一起。读作2021年12月7日星期二。'],
  ] as const)('names the correct value in %s', (language, words) => {
    const diagnostic = noticed('date-run-together', '2021-12-07')
    expect(describeDiagnostic(diagnostic, WORDINGS[language])).toBe(words)
  })

  it.each(LANGUAGES)('is different for any two codes, in %s', (language) => {
    const sentences = Object.values(WORDINGS[language].diagnostics)
    expect(new Set(sentences).size).toBe(Object.keys(DIAGNOSTICS).length)
  })

  it('names no value if there is none', () => {
    expect(describeDiagnostic(noticed('date-run-together'))).toBe(
      'Parts of a date are written without spaces.',
    )
  })

  it.each([
    ['ar', 'في الموضوع: الخميس، 14 يوليو 2022. في النص: الأربعاء، 13 يوليو 2022.'],
    ['en', 'Subject line: Thursday, 14 July 2022. Text: Wednesday, 13 July 2022.'],
    ['es', 'Asunto: jueves 14 de julio de 2022. Texto: miércoles 13 de julio de 2022.'],
    ['fr', 'Objet : jeudi 14 juillet 2022. Texte : mercredi 13 juillet 2022.'],
    ['ru', 'В предмете: четверг, 14 июля 2022 г., в тексте: среда, 13 июля 2022 г.'],
    ['zh', '事由：2022年7月14日星期四；正文：2022年7月13日星期三。'],
  ] as const)('names both days of a contradiction in %s', (language, words) => {
    const contradiction = {
      ...noticed('subject-contradicts-body', '2022-07-13'),
      contradicts: '2022-07-14',
    }
    expect(describeDiagnostic(contradiction, WORDINGS[language])).toContain(words)
  })

  it('is different for any two codes', () => {
    const codes = Object.keys(DIAGNOSTICS).filter(
      (code): code is DiagnosticCode => code in DIAGNOSTICS,
    )
    const sentences = codes.map((code) => describeDiagnostic(noticed(code)))
    expect(new Set(sentences).size).toBe(codes.length)
  })
})
