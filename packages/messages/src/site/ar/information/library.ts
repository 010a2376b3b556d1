import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'المكتبة',
  'library.lead':
    'ما نتج عن العمل: النواتج والمقررات والوثائق والنتائج. تُذكر المصادر العامة مع ما أُخذ عنها، وتقود مدخلات الاجتماعات المنشورة هنا إلى صفحاتها.',
  'library.decisions-past': 'مقررات تذكرها مصادر عامة',
  'library.outcomes': 'النتائج',
  'library.none': 'ليس لأي اجتماع منشور هنا مقررات أو نتائج أو وثائق مسجلة بعد.',
  'library.of-meetings': 'من الاجتماعات المنشورة هنا',
}
