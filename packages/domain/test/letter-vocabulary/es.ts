import type { LetterVocabulary } from './vocabulary'

export const es: LetterVocabulary = {
  organizations: ['UNIÓN INTERNACIONAL DE TELECOMUNICACIONES'],
  bureaus: ['Oficina de Normalización de las Telecomunicaciones', 'Oficina de Radiocomunicaciones'],
  places: ['Ginebra', 'Montevideo', 'Bonn'],
  addressees: [
    'A las Administraciones de los Estados Miembros de la Unión',
    'A los Miembros de Sector del UIT-T',
    'A los Asociados del UIT-T que participan en los trabajos de la Comisión de Estudio 20',
    'A las Instituciones Académicas de la UIT',
  ],
  copies: [
    'A los Presidentes y Vicepresidentes de las Comisiones de Estudio',
    'Al Director de la Oficina de Radiocomunicaciones',
  ],
  contacts: ['Sra. Rosa Lindqvist', 'Secretaría del Consejo'],
  topics: [
    'el alumbrado público',
    'los contadores de agua',
    'los datos abiertos',
    'el ruido (fase 2)',
  ],
  subjects: [
    'Cuestionario sobre {topic}',
    'Guía sobre {topic}, tercera edición',
    'Búsqueda de ejemplos: “{topic}” en las ciudades',
  ],
  sentences: [
    'La Oficina prepara una guía sobre {topic} para los miembros de la Unión.',
    'Me dirijo a usted en relación con {topic}, que es de interés para las ciudades.',
    'Las respuestas sobre {topic} se publicarán en los idiomas de la Unión.',
    'Le agradecemos la ayuda que presta a los trabajos sobre {topic}.',
  ],
  trickySentences: [
    '12 ciudades han escrito ya a la Oficina sobre {topic}.',
    'Nota: los formularios sobre {topic} figuran en la guía.',
    'Escribimos al Director de la Oficina, que se ocupa de {topic}.',
    'Los informes - y son muchos - tratan de {topic}.',
  ],
  points: [
    'describir {topic}',
    'Comparar los costos: {topic};',
    'lecciones: {topic}',
    '3 ejemplos sobre {topic}',
  ],
  citing: 'Me refiero a la {reference}, que sigue en vigor.',
  salutations: ['Muy Señora mía/Muy Señor mío:', 'Estimados colegas:'],
  closings: ['Atentamente,', 'Le saluda atentamente,'],
  names: ['Ana Silva', 'Ximena Larrañaga', 'José Luis Pérez'],
  titles: [
    'Directora de la Oficina de Normalización de las Telecomunicaciones',
    'Secretario General',
  ],
  annex: 'ANEXO',
  annexNote: '(a la {reference})',
  blank: ' ',
}
