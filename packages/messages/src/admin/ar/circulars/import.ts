import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'حذف هذه المسودة',
  'import.draft-deleteTitle': 'حذف هذه المسودة؟',
  'import.draft-deleteWhat': 'ستفقد تغييراتها غير المنشورة. ولا يتغير ما هو منشور.',
  'import.draft-deleteDo': 'حذف',
  'import.draft-textHint': 'تُحفظ التصحيحات التي ما زالت صالحة.',
  'import.draft-readAgain': 'إعادة القراءة',
  'import.draft-dropped':
    '{count, plural, zero {لم يُحذف أي تصحيح.} one {حُذف تصحيح واحد لم يعد صالحاً.} two {حُذف تصحيحان لم يعودا صالحين.} few {حُذفت # تصحيحات لم تعد صالحة.} many {حُذف # تصحيحاً لم يعد صالحاً.} other {حُذف # تصحيح لم يعد صالحاً.}}',
  'import.duplicate': 'هذه الرسالة المعممة موجودة بالفعل: {reference}.',
  'import.openExisting': 'فتحها',
  'import.anyway': 'استيرادها من جديد',
  'import.title': 'استيراد رسالة',
  'import.lead':
    'الصق نص الرسالة أو اختر ملفاً: Word أو PDF أو HTML أو نصاً. سترى ما تقوله قبل نشر أي شيء.',
  'import.text': 'نص الرسالة',
  'import.file': 'ملف الرسالة',
  'import.orDrop': 'أو أفلته هنا (‎.docx، ‎.pdf، ‎.html، ‎.txt)',
  'import.reading': 'جارٍ القراءة…',
  'import.kindNotRead':
    '"{file}" من نوع لا يُقرأ. والأنواع التي تُقرأ هي Word (‎.docx) وPDF وHTML والنص العادي.',
  'import.protected': 'يطلب "{file}" كلمة مرور. احفظه بدونها.',
  'import.scan':
    'صفحات "{file}" صور بلا نص كالتي تأتي من الماسح الضوئي. اختر الملف الذي أُعدت به الرسالة.',
  'import.damaged':
    'تعذرت قراءة "{file}": فهو تالف أو غير سليم التكوين. احفظه من جديد أو الصق نصه.',
  'import.tooLong':
    'الرسالة أطول مما يمكن أن تكون عليه رسالة (400000 محرف، 3 ميغابايت). استوردها دون ملحقاتها.',
  'import.empty': 'لا يوجد نص بعد. الصق الرسالة أو اختر ملفاً فيه نص.',
}
