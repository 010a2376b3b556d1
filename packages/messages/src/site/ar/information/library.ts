import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'المكتبة',
  'library.lead':
    'النواتج والمقررات والوثائق والنتائج. مدخلات الاجتماعات المنشورة في هذا الموقع ترتبط بصفحة الاجتماع، وتذكر سائر المدخلات مصدرها.',
  'library.decisions-past': 'مقررات سابقة',
  'library.outcomes': 'النتائج',
  'library.none': 'لم تُنشر أي مقررات أو نتائج أو وثائق بعد.',
  'library.of-meetings': 'من الاجتماعات المنشورة في هذا الموقع',
  'library.groups': 'الأفرقة',
  'library.groups-lead': 'تُعدّ أفرقة العمل (2016-2018) والأفرقة المواضيعية (منذ 2020) النواتج.',
  'library.led-by': 'القيادة',
  'library.parts': 'الأقسام',
  'library.period': 'من {from} إلى {until}',
  'library.period-about': 'من {from} إلى {until} تقريباً',
}
