import type { Translation } from '../../../translation'
import type { translations as English } from '../../en/meetings/translations'

export const translations: Translation<typeof English> = {
  'translations.into': 'الترجمة إلى',
  'translations.progress': '{language}: {count, number} من أصل {total, number} من النصوص',
  'translations.hint':
    'لغة الأصل: {language}. وتظهر النصوص غير المترجمة بلغتها الأصلية. وتصبح التغييرات متاحة للجمهور عند نشرها.',
  'translations.label': '{name}، {language}',
}
