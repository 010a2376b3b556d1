import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'البحث',
  'search.words': 'كلمات البحث',
  'search.send': 'بحث',
  'search.all-languages': 'جميع اللغات',
  'search.type-letter': 'الرسائل المعممة',
  'search.type-meeting': 'الاجتماعات',
  'search.type-session': 'الجلسات',
  'search.type-speaker': 'المتحدثون',
  'search.type-document': 'الوثائق',
  'search.type-decision': 'المقررات',
  'search.type-library': 'المكتبة',
  'search.group': '{name} ({count, number})',
  'search.groups': 'مجموعات النتائج',
  'search.all': 'الكل',
  'search.refine': 'عوامل التصفية',
  'search.count':
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}} للبحث عن «\u2068{words}\u2069»',
  'search.language': 'اللغة',
  'search.from': 'من',
  'search.until': 'إلى',
  'search.hint': 'للبحث عن عبارة بنصها، ضعوها بين علامتي اقتباس. ولاستبعاد كلمة، ضعوا شرطة قبلها.',
  'search.results': 'النتائج',
  'search.none': 'لا توجد نتائج عن «\u2068{words}\u2069».',
  'search.none-more':
    'تحققوا من الإملاء، أو جرّبوا كلمات أقل أو كلمات أخرى، أو أزيلوا عوامل التصفية.',
  'search.meant':
    'لا توجد نتائج عن «\u2068{words}\u2069». هذه نتائج البحث عن «\u2068{meant}\u2069».',
  'search.bad':
    'تعذّر إجراء هذا البحث. أدخلوا 200 حرف على الأكثر، واكتبوا التواريخ بالصيغة \u20662021-12-07\u2069.',
}
