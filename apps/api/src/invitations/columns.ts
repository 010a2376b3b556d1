import * as z from 'zod'
import { fold } from '../list-files/find-code-by-name'

const COLUMNS = ['email', 'name', 'organization', 'country', 'capacity', 'language'] as const
export type Column = (typeof COLUMNS)[number]

/** Column headers of a list in the six languages; spaces and punctuation are ignored. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  email: [
    ...['email', 'mail', 'email address', 'address', 'correo', 'correo electrónico'],
    ...['courriel', 'adresse électronique', 'адрес', 'почта', 'электронная почта', 'эл. почта'],
    ...['البريد', 'البريد الإلكتروني', '电子邮件', '邮箱', '电子邮箱'],
  ],
  name: [
    ...['name', 'full name', 'nombre', 'nombre completo', 'nom', 'nom complet'],
    ...['имя', 'фио', 'الاسم', '姓名', '名字'],
  ],
  organization: [
    ...['organization', 'organisation', 'entity', 'company', 'organización', 'entidad'],
    ...['entité', 'организация', 'المنظمة', '组织', '单位', '机构'],
  ],
  country: ['country', 'country code', 'país', 'pays', 'страна', 'البلد', '国家'],
  capacity: [
    'capacity',
    'category',
    'calidad',
    'categoría',
    'qualité',
    'catégorie',
    'категория',
    'الصفة',
    '身份',
    '类别',
  ],
  language: ['language', 'idioma', 'langue', 'язык', 'اللغة', '语言'],
}

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => NAMES[column].map((name): [string, Column] => [fold(name), column])),
)

export interface Columns {
  readonly at: ReadonlyMap<Column, number>
  /** Whether the row is a header; a list with addresses only has none. */
  readonly isHead: boolean
}

/**
 * Returns the position of each column from the first row; `undefined` if no column has addresses.
 */
export function columnsOf(row: readonly string[]): Columns | undefined {
  const at = new Map<Column, number>()
  row.forEach((cell, index) => {
    const column = COLUMN_OF.get(fold(cell))
    if (column !== undefined && !at.has(column)) at.set(column, index)
  })
  if (at.has('email')) return { at, isHead: true }
  const address = row.findIndex((cell) => z.email().safeParse(cell).success)
  return address === -1 ? undefined : { at: new Map([['email', address]]), isHead: false }
}
