import type { en } from './en'

/** The words of programme, updates, times and the pages of information, in Arabic. */
export const ar = {
  'programme.title': 'البرنامج',
  'programme.of': 'برنامج {meeting}',
  'programme.none': 'لم يُنشر أي برنامج بعد.',
  'programme.clock': 'المواعيد بتوقيت {place} ({zone}).',
  'programme.own-clock': 'عرض المواعيد بتوقيت مكان الاجتماع',
  'programme.no-zone': 'المواعيد كما ترد في البرنامج؛ ولم تُذكر المنطقة الزمنية.',
  'programme.time': 'الوقت',
  'programme.session': 'الجلسة',
  'programme.mine': 'اختياري',
  'programme.speakers': 'المتحدثون',
  'programme.choose': 'اختيار: {title}',
  'programme.keep': 'حفظ اختياري في العنوان',
  'programme.save': 'حفظ كملف تقويم',
  'programme.save-choice': 'حفظ اختياري كملف تقويم',
  'programme.hint':
    'يرد اختيارك في عنوان الصفحة وليس في أي مكان آخر. وإذا لم تختر شيئاً شمل ملف التقويم جميع الجلسات.',
  'programme.now': 'الآن',
  'programme.as-text': 'كنص بسيط',
  'programme.as-csv': 'كجدول (CSV)',
  'programme.column-date': 'التاريخ',
  'programme.column-starts': 'البداية',
  'programme.column-ends': 'النهاية',
  'programme.column-zone': 'المنطقة الزمنية',
  'programme.column-title': 'العنوان',
  'programme.column-kind': 'النوع',
  'programme.column-room': 'القاعة',
  'programme.column-speakers': 'المتحدثون',
  'programme.kind-opening': 'الافتتاح',
  'programme.kind-session': 'جلسة',
  'programme.kind-panel': 'حلقة نقاش',
  'programme.kind-approval': 'الموافقة',
  'programme.kind-break': 'استراحة',
  'programme.kind-closing': 'الاختتام',
  'programme.kind-other': 'غير ذلك',
  'programme.role-chair': 'رئاسة الجلسة',
  'programme.role-moderator': 'إدارة النقاش',
  'programme.role-opening': 'كلمة الافتتاح',
  'programme.role-panellist': 'مشاركة في النقاش',
  'programme.role-rapporteur': 'مقرر',
  'programme.role-speaker': 'متحدث',

  'updates.title': 'ما تغيّر',
  'updates.release': 'الإصدار {number}',
  'updates.first': 'نُشر الاجتماع.',
  'updates.nothing': 'لا يوجد اختلاف في ما يراه الزوار.',
  'updates.more':
    '{count, plural, zero {# تغييرات أخرى} one {تغيير آخر} two {تغييران آخران} few {# تغييرات أخرى} many {# تغييراً آخر} other {# تغيير آخر}}',
  'updates.compare': 'المقارنة بين إصدارين',
  'updates.before': 'من',
  'updates.after': 'إلى',
  'updates.show': 'مقارنة',
  'updates.since-visit': 'ما تغيّر منذ زيارتك الأخيرة',

  'eligibility.title': 'من يمكنه المشاركة',
  'eligibility.lead': 'اختر اجتماعاً وبلداً وصفة. ويذكر الجواب أسبابه وفقرة الرسالة.',
  'eligibility.meeting': 'الاجتماع',

  'times.title': 'الاجتماع حول العالم',
  'times.lead': 'موعده في أماكن عديدة في آن واحد، وما تتطلبه مواعيده من كل مكان.',
  'times.places': 'الأماكن',
  'times.place': 'المكان',
  'times.hours': 'التاريخ والمواعيد المحلية',
  'times.asks': 'خارج يوم العمل',
  'times.working': 'لا شيء: من 08:00 إلى 18:00',
  'times.edge': '{hours} ساعة مبكراً أو متأخراً',
  'times.night': '{hours} ساعة ليلاً',

  'planner.title': 'البحث عن موعد منصف',
  'planner.lead':
    'يُقيَّم كل موعد بداية لكل مكان. الساعات من 08:00 إلى 18:00 لا تكلف شيئاً، والساعات من 22:00 إلى 07:00 تكلف ثلاثة أمثال غيرها.',
  'planner.from': 'اليوم الأول',
  'planner.days': 'عدد الأيام (من 1 إلى 14)',
  'planner.minutes': 'المدة بالدقائق',
  'planner.rank': 'عرض أولاً',
  'planner.rank-total': 'الأقل كلفة للجميع معاً',
  'planner.rank-worst': 'الأقل كلفة للمكان الأكثر تأثراً',
  'planner.find': 'بحث',
  'planner.bad-from': 'اليوم الأول تاريخ مثل 2026-12-15.',
  'planner.bad-days': 'عدد الأيام عدد صحيح من 1 إلى 14.',
  'planner.bad-minutes': 'المدة عدد صحيح من الدقائق من 1 إلى 1440.',
  'planner.ranking': 'أفضل مواعيد البداية',
  'planner.starts': '{time} بالتوقيت العالمي المنسق',
  'planner.starts-there': 'البداية محلياً',
  'planner.worst': 'الأصعب على {place}',
  'planner.heat': 'ساعات اليوم الأول بحسب المكان',
  'planner.heat-legend':
    'ساعات التوقيت العالمي المنسق أفقياً؛ ويبين كل صف التوقيت المحلي. الفاتح: يوم العمل. الأصفر: مبكراً أو متأخراً. الداكن: الليل. المؤطر: أفضل موعد.',

  'about.title': 'عن المبادرة',
  'about.lead':
    '"متحدون من أجل مدن ذكية مستدامة" (U4SSC) مبادرة للأمم المتحدة. وفيما يلي ما تذكره عنها المصادر العامة، كل معلومة مع مصدرها.',
  'about.meetings': 'الاجتماعات',
  'about.partners': 'الشركاء',
  'about.groups': 'الأفرقة المواضيعية',
  'about.deliverables': 'النواتج',
  'about.undated': 'بدون تاريخ',
  'about.source': 'المصدر',
  'about.sources-note': 'ترد الأسماء والعناوين بالإنكليزية كما في المصادر.',
  'about.founder': 'جهة مؤسسة',
  'about.coordinator': 'جهة منسقة',
  'about.supporter': 'جهة داعمة',
  'about.published': 'منشور',
  'about.presented': 'معروض',
  'about.announced': 'معلن',
  'about.planned': 'مزمع',

  'developers.title': 'المطورون',
  'developers.packages': 'الحزم البرمجية',
  'developers.packages-text':
    'تقرأ @u4ssc/domain الرسائل المعممة وتقرر من يمكنه المشاركة وتعطي مواعيد الاجتماعات في أي منطقة. وتقرأ @u4ssc/documents ملفات Word وPDF وتكتب ملفات التقويم. وتستدعي @u4ssc/client الواجهة البرمجية بأنواع محددة. وتؤدي @u4ssc/cli ذلك من سطر الأوامر.',
  'developers.api': 'الواجهة البرمجية',
  'developers.api-text':
    'كل ما في هذا الموقع مصدره واجهة برمجية عبر HTTP تحت ‎/v1‎ موصوفة وفق OpenAPI، ومرجعها تحت ‎/docs‎. والأجوبة بنسق JSON والأخطاء وفق RFC 9457.',
  'developers.calendar': 'ملفات البرنامج',
  'developers.calendar-text':
    'أضف ‎.ics‎ أو ‎.csv‎ أو ‎.txt‎ إلى عنوان البرنامج للحصول على ملف تقويم أو جدول أو نص بسيط؛ ويحدد zone= المنطقة الزمنية وsession= الجلسات.',
  'developers.scripts': 'بدون برمجيات نصية',
  'developers.scripts-text':
    'كل صفحة نص HTML كامل. ويرد كل سؤال وجوابه في العنوان بحيث يمكن الإحالة إليهما.',
  'reader.title': 'رسالة تُقرأ في متصفحك',
  'reader.lead':
    'ألصق نص رسالة بأي من لغات الأمم المتحدة الست: تُبرز الكلمات المقروءة مع موضع كل معلومة في السجل. ولا يُرسل شيء.',
  'reader.needs-script':
    'يحتاج هذا القارئ إلى برمجيات نصية لأنه يقرأ في متصفحك. وكل ما عداه في هذا الموقع لا يحتاج إليها.',
  'reader.letter': 'نص الرسالة',

  'privacy.title': 'الخصوصية',
  'privacy.cookies': 'ملفات تعريف الارتباط',
  'privacy.cookies-text':
    'يستعمل هذا الموقع ثلاثة أنواع من ملفات تعريف الارتباط لاستعماله وحده: المكان الذي اخترته، والمنطقة الزمنية لمتصفحك، وآخر إصدار رأيته من الاجتماع. ولا تتضمن ما يدل عليك ولا تدوم أكثر من سنة. ويُحفظ البرنامج الذي تطّلع عليه أيضاً في متصفحك لقراءته دون اتصال.',
  'privacy.records': 'ما يُسجّل',
  'privacy.records-text':
    'يسجل الموقع الأعطال مع مسار الصفحة ولا يسجل من طلبها. ولا تستدعي أي صفحة موقعاً آخر ولا يوجد برنامج للإحصاءات.',
  'privacy.registration': 'التسجيل',
  'privacy.registration-text':
    'يُحفظ ما تكتبونه للتسجيل هنا من أجل الاجتماع. ويمكنكم برابطكم الشخصي قراءته وتنزيله ومحوه. ويجري التسجيل في بعض الاجتماعات في موقع آخر تسري فيه قواعد ذلك الموقع.',
  'privacy.contact': 'الأسئلة',
  'privacy.contact-text': 'يرد عنوان الأمانة في أسفل كل صفحة.',

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
} as const satisfies Record<keyof typeof en, string>
