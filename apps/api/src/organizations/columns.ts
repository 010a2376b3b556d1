import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { fold } from '../list-files/find-code-by-name'

const COLUMNS = [
  ...(['code', 'name', 'short-name', 'also-known-as', 'country', 'website'] as const),
  ...(['kind', 'sector', 'from', 'until'] as const),
] as const
export type Column = (typeof COLUMNS)[number] | `name-${Language}`

/** Column headers of a list in the six languages; spaces and punctuation are ignored. */
const NAMES: Readonly<Record<(typeof COLUMNS)[number], readonly string[]>> = {
  code: ['code', 'código', 'код', 'الرمز', '代码', '代号'],
  name: [
    ...['name', 'organization', 'organisation', 'nom', 'nombre', 'entidad', 'organización'],
    ...['entité', 'имя', 'название', 'организация', 'الاسم', 'المنظمة', '名称', '组织', '单位'],
  ],
  'short-name': [
    ...['short name', 'acronym', 'abbreviation', 'sigle', 'nom court', 'siglas', 'nombre corto'],
    ...['краткое название', 'сокращение', 'الاسم المختصر', '简称', '缩写'],
  ],
  'also-known-as': [
    ...['also known as', 'other names', 'autres noms', 'otros nombres', 'другие названия'],
    ...['أسماء أخرى', '其他名称'],
  ],
  country: ['country', 'country code', 'país', 'pays', 'страна', 'البلد', '国家'],
  website: ['website', 'web', 'url', 'site web', 'sitio web', 'сайт', 'веб-сайт', 'الموقع', '网站'],
  kind: [
    ...['kind', 'membership', 'category', 'type', 'catégorie', 'categoría', 'qualité', 'tipo'],
    ...['категория', 'вид', 'членство', 'الفئة', 'النوع', '类别', '成员类别'],
  ],
  sector: ['sector', 'secteur', 'сектор', 'القطاع', '部门'],
  from: ['from', 'since', 'start', 'depuis', 'desde', 'с', 'начало', 'من', 'منذ', '自', '开始'],
  until: [
    ...['until', 'to', 'end', "jusqu'au", 'hasta', 'до', 'окончание', 'حتى', 'إلى', '至', '结束'],
  ],
}

const COLUMN_OF: ReadonlyMap<string, Column> = new Map([
  ...COLUMNS.flatMap((column) =>
    NAMES[column].map((name): [string, Column] => [fold(name), column]),
  ),
  ...LANGUAGES.map((language): [string, Column] => [fold(`name ${language}`), `name-${language}`]),
])

/** Returns the position of each column from the first row; `undefined` if no column has codes. */
export function columnsOf(row: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const at = new Map<Column, number>()
  row.forEach((cell, index) => {
    const column = COLUMN_OF.get(fold(cell))
    if (column !== undefined && !at.has(column)) at.set(column, index)
  })
  return at.has('code') ? at : undefined
}
