import type { en } from './en'

/** The words of programme, updates, times and the pages of information, in Spanish. */
export const es = {
  'programme.title': 'Programa',
  'programme.of': 'Programa: {meeting}',
  'programme.none': 'Todavía no se ha publicado ningún programa.',
  'programme.clock': 'Horas de {place} ({zone}).',
  'programme.own-clock': 'Mostrar las horas del lugar de la reunión',
  'programme.no-zone': 'Horas tal como las da el programa; no se indica la zona horaria.',
  'programme.time': 'Hora',
  'programme.session': 'Sesión',
  'programme.mine': 'Mi selección',
  'programme.speakers': 'Oradores',
  'programme.choose': 'Seleccionar: {title}',
  'programme.keep': 'Guardar mi selección en la dirección',
  'programme.save': 'Guardar como archivo de calendario',
  'programme.save-choice': 'Guardar mi selección como archivo de calendario',
  'programme.hint':
    'Su selección figura en la dirección de la página y en ningún otro lugar. Sin selección, el archivo de calendario contiene todas las sesiones.',
  'programme.now': 'En curso',
  'programme.as-text': 'Como texto',
  'programme.as-csv': 'Como tabla (CSV)',
  'programme.column-date': 'Fecha',
  'programme.column-starts': 'Comienzo',
  'programme.column-ends': 'Fin',
  'programme.column-zone': 'Zona horaria',
  'programme.column-title': 'Título',
  'programme.column-kind': 'Tipo',
  'programme.column-room': 'Sala',
  'programme.column-speakers': 'Oradores',
  'programme.kind-opening': 'Apertura',
  'programme.kind-session': 'Sesión',
  'programme.kind-panel': 'Mesa redonda',
  'programme.kind-approval': 'Aprobación',
  'programme.kind-break': 'Pausa',
  'programme.kind-closing': 'Clausura',
  'programme.kind-other': 'Otro',
  'programme.role-chair': 'presidencia',
  'programme.role-moderator': 'moderación',
  'programme.role-opening': 'palabras de apertura',
  'programme.role-panellist': 'panelista',
  'programme.role-rapporteur': 'relatoría',
  'programme.role-speaker': 'ponente',

  'updates.title': 'Qué ha cambiado',
  'updates.release': 'Versión {number}',
  'updates.first': 'Se publicó la reunión.',
  'updates.nothing': 'No hay diferencias en lo que ven los visitantes.',
  'updates.more': '{count, plural, one {# cambio más} many {# cambios más} other {# cambios más}}',
  'updates.compare': 'Comparar dos versiones',
  'updates.before': 'De',
  'updates.after': 'A',
  'updates.show': 'Comparar',
  'updates.since-visit': 'Cambios desde su última visita',

  'eligibility.title': 'Quién puede participar',
  'eligibility.lead':
    'Elija una reunión, un país y una calidad. La respuesta da sus motivos y el párrafo de la carta.',
  'eligibility.meeting': 'Reunión',

  'times.title': 'Una reunión en todo el mundo',
  'times.lead': 'Cuándo es en muchos lugares a la vez y qué pide su horario a cada uno.',
  'times.places': 'Lugares',
  'times.place': 'Lugar',
  'times.hours': 'Fecha y horas locales',
  'times.asks': 'Fuera de la jornada laboral',
  'times.working': 'nada: de 08:00 a 18:00',
  'times.edge': '{hours} h temprano o tarde',
  'times.night': '{hours} h de noche',

  'planner.title': 'Encontrar una hora equitativa',
  'planner.lead':
    'Cada hora de comienzo se pondera para cada lugar. Las horas de 08:00 a 18:00 no cuestan nada; las de 22:00 a 07:00, el triple que las demás.',
  'planner.from': 'Primer día',
  'planner.days': 'Número de días (1 a 14)',
  'planner.minutes': 'Duración en minutos',
  'planner.rank': 'Poner primero',
  'planner.rank-total': 'lo mínimo para todos en conjunto',
  'planner.rank-worst': 'lo mínimo para el lugar más afectado',
  'planner.find': 'Buscar',
  'planner.bad-from': 'El primer día es una fecha como 2026-12-15.',
  'planner.bad-days': 'El número de días es un entero de 1 a 14.',
  'planner.bad-minutes': 'La duración es un número entero de minutos, de 1 a 1440.',
  'planner.ranking': 'Las mejores horas de comienzo',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Comienzo local',
  'planner.worst': 'lo más difícil para {place}',
  'planner.heat': 'Las horas del primer día, lugar por lugar',
  'planner.heat-legend':
    'Horas UTC en columnas; cada fila muestra la hora de su lugar. Claro: jornada laboral. Amarillo: temprano o tarde. Oscuro: noche. Recuadrado: la mejor hora encontrada.',

  'about.title': 'Acerca de la iniciativa',
  'about.lead':
    'Unidos por las Ciudades Inteligentes y Sostenibles (U4SSC) es una iniciativa de las Naciones Unidas. A continuación figura lo que dicen de ella las fuentes públicas, cada dato con su fuente.',
  'about.meetings': 'Reuniones',
  'about.partners': 'Asociados',
  'about.groups': 'Grupos temáticos',
  'about.deliverables': 'Productos',
  'about.undated': 'sin fecha',
  'about.source': 'Fuente',
  'about.sources-note': 'Los nombres y títulos se dan en inglés, como en las fuentes.',
  'about.founder': 'fundador',
  'about.coordinator': 'coordinador',
  'about.supporter': 'colaborador',
  'about.published': 'publicado',
  'about.presented': 'presentado',
  'about.announced': 'anunciado',
  'about.planned': 'previsto',

  'developers.title': 'Desarrolladores',
  'developers.packages': 'Paquetes',
  'developers.packages-text':
    '@u4ssc/domain lee circulares, decide quién puede participar y da el horario de las reuniones en cualquier zona. @u4ssc/documents lee archivos Word y PDF y escribe archivos de calendario. @u4ssc/client llama a la API con tipos. @u4ssc/cli hace lo mismo desde la línea de órdenes.',
  'developers.api': 'API',
  'developers.api-text':
    'Todo lo que hay en este sitio procede de una API HTTP bajo /v1, descrita con OpenAPI; su referencia está en /docs de la API. Las respuestas son JSON y los errores siguen la RFC 9457.',
  'developers.calendar': 'Archivos del programa',
  'developers.calendar-text':
    'Añada .ics, .csv o .txt a la dirección de un programa para obtener un archivo de calendario, una tabla o texto; zone= elige la zona horaria y session= las sesiones.',
  'developers.scripts': 'Sin scripts',
  'developers.scripts-text':
    'Cada página es HTML completo. Cada pregunta y su respuesta figuran en la dirección y pueden enlazarse.',
  'reader.title': 'Una carta leída en su navegador',
  'reader.lead':
    'Pegue el texto de una carta en cualquiera de los seis idiomas de las Naciones Unidas: las palabras leídas se iluminan, con el lugar de cada dato en el registro. No se envía nada.',
  'reader.needs-script':
    'Este lector necesita scripts, porque lee en su navegador. Todo lo demás en este sitio funciona sin ellos.',
  'reader.letter': 'Texto de la carta',

  'privacy.title': 'Privacidad',
  'privacy.cookies': 'Cookies',
  'privacy.cookies-text':
    'Este sitio usa tres tipos de cookies, solo para sí mismo: el lugar que usted eligió, la zona horaria de su navegador y la última versión de una reunión que ha visto. No contienen nada que le identifique y duran como máximo un año. El programa que consulta se guarda también en su navegador, para leerlo sin conexión.',
  'privacy.records': 'Qué se registra',
  'privacy.records-text':
    'El sitio registra los fallos con la ruta de la página, nunca quién la pidió. Ninguna página llama a otro sitio y no hay programa de estadísticas.',
  'privacy.registration': 'Inscripción',
  'privacy.registration-text':
    'Lo que escribe para inscribirse aquí se conserva para la reunión. Con su enlace personal puede leerlo, descargarlo y borrarlo. Algunas reuniones se inscriben en otro sitio, donde rigen las normas de ese sitio.',
  'privacy.contact': 'Preguntas',
  'privacy.contact-text': 'La dirección de la secretaría figura al pie de cada página.',

  'accessibility.title': 'Accesibilidad',
  'accessibility.aim': 'Nuestro objetivo',
  'accessibility.aim-text':
    'Este sitio aspira al nivel AA de las Pautas de Accesibilidad para el Contenido Web 2.2. Funciona con teclado, con lector de pantalla, sin scripts y en ventanas estrechas.',
  'accessibility.tested': 'Cómo se comprueba',
  'accessibility.tested-text':
    'Una prueba automática (axe) examina las páginas en seis idiomas, con colores claros y oscuros. Una prueba así solo encuentra una parte de las barreras posibles.',
  'accessibility.limits': 'Lo que sabemos que falta',
  'accessibility.limits-text':
    'Las cartas están en el idioma en que se escribieron. Los archivos de otros sitios pueden no ser accesibles.',
  'accessibility.contact': 'Escríbanos',
  'accessibility.contact-text':
    'Si algo le impide el acceso, escriba a la secretaría, cuya dirección figura al pie de cada página.',
} as const satisfies Record<keyof typeof en, string>
