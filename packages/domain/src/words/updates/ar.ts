import type { UpdateWords } from './update-words'

/** Sentences and headlines about the updates of a meeting. */
export const UPDATES_AR: UpdateWords = {
  sentences: {
    starts: 'أصبح موعد بدايتها {after} بدلاً من {before}.',
    ends: 'أصبح موعد نهايتها {after} بدلاً من {before}.',
    moved: 'أصبح موعدها {after} بدلاً من {before}.',
    recording: 'التسجيل المرئي متاح.',
    recorded: 'سيُسجَّل الاجتماع.',
  },
  counts: {
    programme: {
      zero: 'نُشر البرنامج (بلا جلسات).',
      one: 'نُشر البرنامج (جلسة واحدة).',
      two: 'نُشر البرنامج (جلستان).',
      few: 'نُشر البرنامج ({count} جلسات).',
      many: 'نُشر البرنامج ({count} جلسة).',
      other: 'نُشر البرنامج ({count} جلسة).',
    },
    sessions: {
      zero: 'لا توجد جلسات جديدة في البرنامج.',
      one: 'في البرنامج جلسة جديدة واحدة.',
      two: 'في البرنامج جلستان جديدتان.',
      few: 'في البرنامج {count} جلسات جديدة.',
      many: 'في البرنامج {count} جلسة جديدة.',
      other: 'في البرنامج {count} جلسة جديدة.',
    },
    speakers: {
      zero: 'لم يُضف متحدثون: {names}.',
      one: 'أُضيف متحدث واحد: {names}.',
      two: 'أُضيف متحدثان: {names}.',
      few: 'أُضيف {count} متحدثين: {names}.',
      many: 'أُضيف {count} متحدثاً: {names}.',
      other: 'أُضيف {count} متحدث: {names}.',
    },
    documents: {
      zero: 'لا وثائق جديدة: {names}.',
      one: 'وثيقة جديدة: {names}.',
      two: 'وثيقتان جديدتان: {names}.',
      few: '{count} وثائق جديدة: {names}.',
      many: '{count} وثيقة جديدة: {names}.',
      other: '{count} وثيقة جديدة: {names}.',
    },
    outcomes: {
      zero: 'لا نتائج جديدة: {names}.',
      one: 'نتيجة جديدة: {names}.',
      two: 'نتيجتان جديدتان: {names}.',
      few: '{count} نتائج جديدة: {names}.',
      many: '{count} نتيجة جديدة: {names}.',
      other: '{count} نتيجة جديدة: {names}.',
    },
    decisions: {
      zero: 'لا مقررات جديدة: {names}.',
      one: 'مقرر جديد: {names}.',
      two: 'مقرران جديدان: {names}.',
      few: '{count} مقررات جديدة: {names}.',
      many: '{count} مقرراً جديداً: {names}.',
      other: '{count} مقرر جديد: {names}.',
    },
    circulars: {
      zero: 'لا رسائل معممة جديدة: {names}.',
      one: 'رسالة معممة جديدة: {names}.',
      two: 'رسالتان معممتان جديدتان: {names}.',
      few: '{count} رسائل معممة جديدة: {names}.',
      many: '{count} رسالة معممة جديدة: {names}.',
      other: '{count} رسالة معممة جديدة: {names}.',
    },
    translations: {
      other: 'هذه المعلومات متاحة الآن أيضاً باللغات التالية: {names}.',
      one: 'هذه المعلومات متاحة الآن أيضاً بلغة أخرى: {names}.',
    },
  },
  headlines: {
    time: 'موعد جديد',
    place: 'مكان جديد أو طريقة مشاركة جديدة',
    joining: 'تفاصيل جديدة للانضمام',
    registration: 'تحديث التسجيل',
    participation: 'تحديث أهلية المشاركة',
    programme: 'تحديث البرنامج',
    results: 'وثائق أو نتائج جديدة',
    other: 'مستجدات',
  },
}
