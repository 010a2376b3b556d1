import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'إمكانية النفاذ',
  'accessibility.aim': 'المعيار المعتمد',
  'accessibility.aim-text':
    'يهدف هذا الموقع إلى استيفاء المستوى AA من المبادئ التوجيهية للنفاذ إلى محتوى الويب (WCAG) 2.2. وهو يعمل بلوحة المفاتيح وبقارئ الشاشة وبدون JavaScript وفي النوافذ الضيقة.',
  'accessibility.tested': 'طريقة الاختبار',
  'accessibility.tested-text':
    'يفحص اختبار آلي (axe) صفحاتنا بست لغات، بالألوان الفاتحة والداكنة. ولا تكشف الاختبارات الآلية إلا بعض العوائق.',
  'accessibility.limits': 'أوجه القصور المعروفة',
  'accessibility.limits-text':
    'الرسائل المعممة متاحة فقط باللغات التي صدرت بها. وقد لا تكون الوثائق المنشورة في مواقع أخرى ميسّرة النفاذ.',
  'accessibility.contact': 'الإبلاغ عن مشكلة',
  'accessibility.contact-text':
    'إذا تعذّر عليكم استخدام جزء من هذا الموقع، فيُرجى الكتابة إلى الأمانة. ويرد عنوانها في أسفل كل صفحة.',
}
