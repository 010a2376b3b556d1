import type { Translation } from '../../../translation'
import type { translations as English } from '../../en/meetings/translations'

export const translations: Translation<typeof English> = {
  'translations.into': 'Traducir al',
  'translations.progress': '{language}: {count, number} de {total, number} textos',
  'translations.hint':
    'Idioma original: {language}. Los textos sin traducción se muestran en el original. Los cambios son públicos cuando los publica.',
  'translations.label': '{name}, {language}',
}
