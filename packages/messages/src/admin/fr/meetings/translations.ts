import type { Translation } from '../../../translation'
import type { translations as English } from '../../en/meetings/translations'

export const translations: Translation<typeof English> = {
  'translations.into': 'Traduire en',
  'translations.progress': '{language} : {count, number} textes sur {total, number}',
  'translations.hint':
    'L’original est en {language}. Les textes non traduits s’affichent dans la langue originale. Les modifications sont publiques dès que vous les publiez.',
  'translations.label': '{name}, {language}',
}
