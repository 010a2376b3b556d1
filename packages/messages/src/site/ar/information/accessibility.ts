import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'إمكانية النفاذ',
  'accessibility.aim': 'هدفنا',
  'accessibility.aim-text':
    'يسعى هذا الموقع إلى المستوى AA من المبادئ التوجيهية للنفاذ إلى محتوى الويب 2.2. ويعمل بلوحة المفاتيح وبقارئ الشاشة وبدون برمجيات نصية وفي النوافذ الضيقة.',
  'accessibility.tested': 'كيف يُختبر',
  'accessibility.tested-text':
    'يفحص اختبار آلي (axe) الصفحات بست لغات وبألوان فاتحة وداكنة. ولا يكشف مثل هذا الاختبار إلا جزءاً من العوائق المحتملة.',
  'accessibility.limits': 'أوجه القصور المعروفة',
  'accessibility.limits-text':
    'ترد الرسائل باللغة التي كُتبت بها. وقد لا تكون الملفات في المواقع الأخرى قابلة للنفاذ.',
  'accessibility.contact': 'أخبرنا',
  'accessibility.contact-text':
    'إذا حال شيء دون نفاذك، فاكتب إلى الأمانة التي يرد عنوانها في أسفل كل صفحة.',
}
