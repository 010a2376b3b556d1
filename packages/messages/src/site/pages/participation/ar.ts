import type { ParticipationWords } from './participation-words'

export const ar: ParticipationWords = {
  'invitation.title': 'دعوتكم',
  'invitation.for':
    'هذه الدعوة مخصصة للعنوان {email} وحده. ويُقيَّد تسجيلكم فور إرساله دون حاجة إلى تأكيده بالبريد.',
  'invitation.bad':
    'لم تعد هذه الدعوة صالحة: فقد أُلغيت أو أن الرابط غير كامل. يرجى الاتصال بالأمانة.',
  'invitation.registered':
    'أنتم مسجَّلون بالفعل. وتُفتح صفحتكم عبر الرابط الوارد في الرسالة المتعلقة بالتسجيل.',
  'invitation.over': 'لم يعد التسجيل في هذا الاجتماع ممكناً.',
  'register.by-invitation':
    'التسجيل في هذا الاجتماع بدعوة فقط: استخدموا الرابط الوارد في رسالة الدعوة.',
  'register.by-invitation-again': 'إعادة إرسال رابط الدعوة',
  'delegation.head': 'رئيس الوفد',
  'delegation.head-nobody': 'لا أحد',
  'delegation.head-send': 'تسمية الرئيس',
  'delegation.letters': 'رسائل التسمية',
  'delegation.letters-hint':
    'ملف PDF أو Word أو PNG أو JPEG لا يتجاوز 3 ميغابايت. ولا يمكن فتحه إلا للأمانة.',
  'delegation.letter': 'ملف الرسالة',
  'delegation.letter-send': 'إرسال الرسالة',
  'delegation.letter-remove': 'سحب {name}',
  'delegation.letter-bad':
    'لم يُقبل الملف: أرسل ملف PDF أو Word ‏(.docx) أو PNG أو JPEG لا يتجاوز 3 ميغابايت.',
  'registration.door': 'عند المدخل',
  'registration.door-text': 'أبرزوا هذا الرمز عند المدخل؛ وهو في رسالتكم أيضاً.',
  'registration.door-code': 'الرمز',
  'papers.title': 'الوثائق',
  'papers.certificate': 'شهادة المشاركة (PDF)',
  'papers.visa': 'رسالة التأشيرة (PDF)',
  'papers.visa-asked': 'تنظر الأمانة في طلبكم رسالة للتأشيرة.',
  'papers.visa-approved': 'رسالة التأشيرة جاهزة.',
  'papers.visa-refused': 'رُفض طلبكم رسالة للتأشيرة.',
  'papers.visa-ask': 'طلب رسالة للتأشيرة',
  'papers.visa-why': 'تذكر الرسالة جواز سفركم. وتُحذف هذه البيانات بعد 30 يوماً من الاجتماع.',
  'papers.passport': 'رقم جواز السفر',
  'papers.nationality': 'الجنسية',
  'papers.born': 'تاريخ الميلاد',
  'papers.visa-send': 'طلب الرسالة',
  'papers.check-title': 'التحقق من شهادة',
  'papers.code': 'الرمز',
  'papers.check': 'تحقق',
  'papers.not-genuine': 'لا وثيقة صحيحة تحمل هذا الرمز:',
  'papers.genuine-certificate': 'هذه الشهادة صحيحة، ونصها:',
  'papers.genuine-visa-letter': 'رسالة التأشيرة هذه صحيحة، ونصها:',
  'papers.name': 'الاسم',
  'papers.meeting': 'الاجتماع',
  'papers.issued': 'تاريخ الإصدار',
}
