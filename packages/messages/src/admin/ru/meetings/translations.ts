import type { Translation } from '../../../translation'
import type { translations as English } from '../../en/meetings/translations'

export const translations: Translation<typeof English> = {
  'translations.into': 'Язык перевода',
  'translations.progress': '{language}: переведено текстов: {count, number} из {total, number}',
  'translations.hint':
    'Язык оригинала: {language}. Тексты без перевода показываются на языке оригинала. Изменения станут общедоступными после публикации.',
  'translations.label': '{name}, {language}',
}
