import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'البحث',
  'search.words': 'كلمات البحث',
  'search.send': 'بحث',
  'search.type': 'النوع',
  'search.all': 'الكل',
  'search.type-letter': 'الرسائل',
  'search.type-meeting': 'الاجتماعات',
  'search.type-session': 'الجلسات',
  'search.type-speaker': 'المتحدثون',
  'search.type-document': 'الوثائق',
  'search.language': 'اللغة',
  'search.from': 'من',
  'search.to': 'إلى',
  'search.hint': 'الكلمات بين علامتي اقتباس تُطلب معاً؛ والشرطة قبل كلمة تستبعدها.',
  'search.results': 'نتائج البحث',
  'search.none': 'لم يُعثر على شيء عن «{words}».',
  'search.none-more': 'جرّبوا كلمات أقل أو أخرى، أو أزيلوا عوامل التصفية.',
  'search.meant': 'لم يُعثر على شيء عن «{words}». وهذا ما عُثر عليه عن «{meant}».',
  'search.bad': 'لا يمكن البحث عن هذا. اكتبوا 200 حرف على الأكثر، وتواريخ مثل 2021-12-07.',
}
