import { letterheadsOf } from '../../letterheads.mjs'

const ITU = 'UNIÓN INTERNACIONAL DE TELECOMUNICACIONES'

export const letterheads = letterheadsOf({
  issuers: [
    {
      field: 'itu-t',
      lines: [ITU, 'Oficina de Normalización de las Telecomunicaciones'],
      city: 'Ginebra',
      title: 'Director de la Oficina de Normalización de las Telecomunicaciones',
      references: [
        { text: 'Circular TSB {n}', series: 'Circular TSB', number: '{n}', kind: 'circular' },
        {
          text: 'Carta Colectiva TSB {k}/{sg}',
          series: 'Carta Colectiva TSB',
          number: '{k}/{sg}',
          kind: 'collective-letter',
        },
      ],
      addressees: [
        'A las Administraciones de los Estados Miembros de la Unión',
        'A los Miembros del Sector UIT-T',
        'A los Asociados del UIT-T',
        'A las Instituciones Académicas',
      ],
      addresseesInLine:
        'A las Administraciones de los Estados Miembros de la Unión, a los Miembros del Sector UIT-T, a los Asociados del UIT-T y a las Instituciones Académicas',
    },
    {
      field: 'itu-r',
      lines: ['Oficina de Radiocomunicaciones (BR)'],
      city: null,
      title: 'Director',
      references: [
        {
          text: 'Carta Circular\n{k}/LCCE/{m}',
          series: '{k}/LCCE',
          number: '{m}',
          kind: 'circular-letter',
        },
        {
          text: 'Circular Administrativa\nCACE/{m}',
          series: 'CACE',
          number: '{m}',
          kind: 'circular',
        },
      ],
      addressees: [
        'A las Administraciones de los Estados Miembros de la UIT',
        'A los Miembros del Sector de Radiocomunicaciones',
        'A los Asociados del UIT-R',
        'A las Instituciones Académicas',
      ],
      addresseesInLine:
        'A las Administraciones de los Estados Miembros de la UIT, a los Miembros del Sector de Radiocomunicaciones, a los Asociados del UIT-R y a las Instituciones Académicas',
    },
    {
      field: 'itu-d',
      lines: [ITU, 'Oficina de Desarrollo de las Telecomunicaciones'],
      city: 'Ginebra',
      title: 'Directora',
      references: [
        { text: 'BDT/AMS/DM-{m}', series: 'BDT/AMS/DM', number: '{m}', kind: 'other' },
        { text: 'DM-{yy}/{m}', series: 'DM', number: '{yy}/{m}', kind: 'other' },
      ],
      addressees: [
        'A las Administraciones de los Estados Miembros de la UIT',
        'A los Miembros del Sector UIT-D',
        'A los organismos reguladores',
      ],
      addresseesInLine:
        'A las Administraciones de los Estados Miembros de la UIT, a los Miembros del Sector UIT-D y a los organismos reguladores',
    },
    {
      field: 'un',
      lines: ['Secretaría del Convenio sobre la Diversidad Biológica'],
      city: 'Montreal',
      title: 'Secretaria Ejecutiva',
      references: [
        { text: 'Notificación {y}-{m}', series: 'Notificación', number: '{y}-{m}', kind: 'other' },
      ],
      addressees: [
        'Puntos Focales Nacionales del CDB',
        'Puntos Focales del OSACTT',
        'organizaciones pertinentes',
      ],
      addresseesInLine:
        'A los Puntos Focales Nacionales del CDB, a los Puntos Focales del OSACTT y a las organizaciones pertinentes',
    },
    {
      field: 'un',
      lines: ['COMISIÓN ECONÓMICA PARA AMÉRICA LATINA Y EL CARIBE'],
      city: 'Santiago',
      title: 'Secretario Ejecutivo Adjunto',
      references: [{ text: 'DDS/{y}/{n}', series: 'DDS', number: '{y}/{n}', kind: 'other' }],
      addressees: [
        'Ministerios de Planificación',
        'Oficinas nacionales de estadística',
        'Observadores',
      ],
      addresseesInLine:
        'A los Ministerios de Planificación, a las oficinas nacionales de estadística y a los observadores',
    },
    {
      field: 'un',
      lines: ['ORGANIZACIÓN DE LAS NACIONES UNIDAS PARA LA ALIMENTACIÓN Y LA AGRICULTURA'],
      city: 'Roma',
      title: 'Director de la División de Tierras y Aguas',
      references: [{ text: 'NSL/{y}/{n}', series: 'NSL', number: '{y}/{n}', kind: 'other' }],
      addressees: [
        'A los Ministerios de Agricultura',
        'A los institutos nacionales de investigación',
      ],
      addresseesInLine:
        'A los Ministerios de Agricultura y a los institutos nacionales de investigación',
    },
    {
      field: 'un',
      lines: ['Programa de las Naciones Unidas para los Asentamientos Humanos (ONU-Hábitat)'],
      city: 'Nairobi',
      title: 'Jefa de la Subdivisión de Prácticas Urbanas',
      references: [],
      addressees: [
        'A las alcaldías de las ciudades asociadas',
        'A las autoridades nacionales de urbanismo',
      ],
      addresseesInLine:
        'A las alcaldías de las ciudades asociadas y a las autoridades nacionales de urbanismo',
    },
    {
      field: 'un',
      lines: ['ORGANIZACIÓN METEOROLÓGICA MUNDIAL'],
      city: 'Ginebra',
      title: 'Secretario General',
      references: [
        { text: '{m}{n}/{y}/S/SSU', series: null, number: '{m}{n}/{y}/S/SSU', kind: 'other' },
      ],
      addressees: [
        'A los Representantes Permanentes de los Miembros ante la OMM',
        'A los asesores hidrológicos',
      ],
      addresseesInLine:
        'A los Representantes Permanentes de los Miembros ante la OMM y a los asesores hidrológicos',
    },
  ],
  reference: ['Ref.:', 'Ref:', 'Referencia:'],
  telephone: ['Tel.:', 'Tel:', 'Teléfono:'],
  fax: ['Fax:', 'Telefax:'],
  email: ['Correo-e:', 'E-mail:', 'Correo electrónico:'],
  to: ['A:', 'Para:'],
  subject: ['Asunto:'],
  ourReference: ['Nuestra ref.:', 'Ref.:', 'Referencia:'],
  signed: '(firmado)',
  notificationTopic: ['Tema(s):'],
})
