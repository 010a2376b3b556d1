import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'حذف المسودة',
  'import.draft-deleteTitle': 'هل تريد حذف هذه المسودة؟',
  'import.draft-deleteWhat': 'ستُفقد التغييرات غير المنشورة. ولن تتغير الصفحات المنشورة.',
  'import.draft-deleteDo': 'حذف المسودة',
  'import.draft-textHint': 'تبقى التصويبات التي لا تزال سارية.',
  'import.draft-readAgain': 'إعادة القراءة',
  'import.draft-dropped':
    '{count, plural, zero {لم تُحذف أي تصويبات.} one {حُذف تصويب واحد لم يعد سارياً.} two {حُذف تصويبان لم يعودا ساريين.} few {حُذفت # تصويبات لم تعد سارية.} many {حُذف # تصويباً لم تعد سارية.} other {حُذف # تصويب لم تعد سارية.}}',
  'import.duplicate': 'سبق استيراد هذه الرسالة المعممة: {reference}.',
  'import.openExisting': 'فتح الرسالة المعممة',
  'import.anyway': 'استيراد مرة أخرى',
  'import.title': 'استيراد رسالة معممة',
  'import.lead': 'ألصق نص رسالة معممة أو اختر ملفاً. وستراجع النتيجة قبل نشر أي شيء.',
  'import.text': 'نص الرسالة المعممة',
  'import.file': 'الملف',
  'import.orDrop': 'أو أفلِت هنا ملفاً أو أكثر (Word أو PDF أو HTML أو نص عادي)',
  'import.results': 'استُوردت {count, number} من أصل {total, number} من الرسائل المعممة',
  'import.result': 'النتيجة',
  'import.reading': 'جارٍ القراءة…',
  'import.unsupportedFormat':
    'لا يمكن قراءة نسق الملف «\u2068{file}\u2069». اختر ملف Word (\u2066.docx\u2069) أو PDF أو HTML أو نص عادي.',
  'import.protected':
    'الملف «\u2068{file}\u2069» محمي بكلمة مرور. احفظ نسخة بدون كلمة مرور، ثم اخترها.',
  'import.scan':
    'الملف «\u2068{file}\u2069» صورة ممسوحة ضوئياً بدون نص. اختر الملف الأصلي أو ألصق النص.',
  'import.damaged':
    'تعذرت قراءة «\u2068{file}\u2069». قد يكون الملف تالفاً. احفظه من جديد أو ألصق النص.',
  'import.tooLong':
    'هذه الرسالة المعممة طويلة جداً. الحد الأقصى 400\u00a0000 حرف أو 3 ميغابايت. استوردها بدون ملحقات.',
  'import.empty': 'ألصق نص رسالة معممة، أو اختر ملفاً يتضمن نصاً.',
  'import.meeting': 'الاجتماع',
  'import.meetingFromText': 'كما يرد في الرسالة المعممة',
}
