import type { Language } from '../scalars'
import { LETTER_LANGUAGES, type HeaderLabel } from './languages/index'

/** How a letter is written in a language, where reading would take any of several ways. */
interface LetterForm {
  /** With `{day}`, `{month}` and `{year}`; the month is the first of its names. */
  readonly date: string
  readonly labels: Readonly<Record<Exclude<HeaderLabel, 'topic'>, string>>
}

const FORMS: Readonly<Record<Language, LetterForm>> = {
  ar: {
    date: '{day} {month} {year}',
    labels: {
      reference: 'المرجع',
      telephone: 'الهاتف',
      fax: 'الفاكس',
      email: 'البريد الإلكتروني',
      web: 'الموقع',
      to: 'إلى',
      copy: 'نسخة إلى',
      subject: 'الموضوع',
    },
  },
  en: {
    date: '{day} {month} {year}',
    labels: {
      reference: 'Ref',
      telephone: 'Tel',
      fax: 'Fax',
      email: 'E-mail',
      web: 'Web',
      to: 'To',
      copy: 'Copy to',
      subject: 'Subject',
    },
  },
  es: {
    date: '{day} de {month} de {year}',
    labels: {
      reference: 'Ref',
      telephone: 'Tel',
      fax: 'Fax',
      email: 'Correo-e',
      web: 'Web',
      to: 'A',
      copy: 'Copia a',
      subject: 'Asunto',
    },
  },
  fr: {
    date: 'le {day} {month} {year}',
    labels: {
      reference: 'Réf',
      telephone: 'Tél',
      fax: 'Fax',
      email: 'E-mail',
      web: 'Web',
      to: 'À',
      copy: 'Copie à',
      subject: 'Objet',
    },
  },
  ru: {
    date: '{day} {month} {year} года',
    labels: {
      reference: 'Осн',
      telephone: 'Тел',
      fax: 'Факс',
      email: 'Эл. почта',
      web: 'Веб',
      to: 'Кому',
      copy: 'Копии',
      subject: 'Предмет',
    },
  },
  zh: {
    date: '{year}年{month}{day}日',
    labels: {
      reference: '文号',
      telephone: '电话',
      fax: '传真',
      email: '电子邮件',
      web: '网址',
      to: '致',
      copy: '抄送',
      subject: '事由',
    },
  },
}

/** The letter form of a language; a letter in an unknown one is written in the English form. */
export function letterFormOf(language: Language | null): LetterForm {
  return FORMS[language ?? 'en']
}

/** "13 October 2021", as the date line of a letter has it. */
export function writeDate(date: string, language: Language | null): string {
  const { months } = LETTER_LANGUAGES[language ?? 'en']
  const [year = '', month = '', day = ''] = date.split('-')
  const [name = month] = months[Number(month) - 1]?.split('|') ?? []
  return letterFormOf(language)
    .date.replace('{day}', String(Number(day)))
    .replace('{month}', name)
    .replace('{year}', year)
}
