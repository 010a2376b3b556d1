import type { Translation } from '../../../translation'
import type { earlier as English } from '../../en/meetings/earlier'

export const earlier: Translation<typeof English> = {
  'earlier.status': 'استناداً إلى مصادر عامة. لم تُنشر هنا أي رسالة معممة.',
  'earlier.date': 'التاريخ',
  'earlier.times': 'الأوقات',
  'earlier.between': 'بين {from} و{to}',
  'earlier.occasion': 'في إطار',
  'earlier.derived': 'مستنتَج',
  'earlier.derived-note': 'تشير عبارة «مستنتَج» إلى ما يُستخلص من المصادر دون أن تنص عليه.',
  'earlier.presented': 'الأعمال المعروضة',
  'earlier.remarks': 'أرقام وملاحظات',
  'earlier.remarks-note': 'كما وردت في المصادر. وإذا اختلفت المصادر، ذُكرت جميعها.',
  'earlier.other-facts': 'معلومات أخرى',
  'earlier.programme-zone': 'الأوقات بالتوقيت المحلي: {place}.',
  'earlier.not-known': 'غير معروف',
  'earlier.not-known-note': 'بحثنا في المصادر العامة في {month} ولم نعثر على المعلومات التالية.',
  'earlier.send-source': 'إرسال مصدر إلينا',
  'earlier.sources': 'المصادر',
  'earlier.source-number': 'المصدر {number}',
  'earlier.sources-note': 'اطُّلع عليها في {month}. النصوص بالإنكليزية ومن صياغتنا.',
  'earlier.line': 'اجتماعات U4SSC منذ عام {year}',
  'earlier.line-next': 'المقبل، {date}',
  'earlier.line-place-unknown': 'المكان غير معروف',
  'earlier.line-note': 'تعني عبارة «غير معروف» أن أي مصدر عام لا يذكر ذلك. وتذكر كل صفحة مصادرها.',
}
