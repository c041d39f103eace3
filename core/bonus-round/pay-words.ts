/** What a list of people says about their pay. */
export const payFields = ['id', 'name', 'role', 'department', 'from', 'to', 'targetBonus', 'currency'] as const;

export type PayField = (typeof payFields)[number];

/** Headers by field, in the languages whose sheets are read; ours are among them. Letter case and accents do not count. */
export const payHeaders: Readonly<Record<PayField, readonly string[]>> = {
  id: [
    ...[
      'employee id',
      'employee no',
      'employee number',
      'emp id',
      'staff id',
      'personnel number',
      'payroll number',
      'id',
    ],
    ...['personalnummer', 'personalnr', 'matricule', 'табельный номер', 'mã nhân viên', 'mã nv'],
  ],
  name: [
    ...['name', 'employee', 'employee name', 'full name', 'mitarbeiter', 'nom', 'salarié', 'фио', 'сотрудник'],
    ...['họ và tên', 'họ tên', 'nhân viên'],
  ],
  role: [
    'role',
    'position',
    'job title',
    'rolle',
    'stelle',
    'poste',
    'fonction',
    'должность',
    'роль',
    'chức danh',
    'vị trí',
  ],
  department: [
    'department',
    'team',
    'abteilung',
    'service',
    'département',
    'отдел',
    'подразделение',
    'phòng ban',
    'bộ phận',
  ],
  from: [
    ...[
      'in the role from',
      'start',
      'start date',
      'hire date',
      'joined',
      'from',
      'first day',
      'eintritt',
      'eintrittsdatum',
    ],
    ...['date d’entrée', 'entrée', 'дата приема', 'дата начала', 'ngày vào làm', 'ngày bắt đầu'],
  ],
  to: [
    ...[
      'in the role until',
      'end',
      'end date',
      'leaving date',
      'left',
      'until',
      'last day',
      'termination date',
      'austritt',
    ],
    ...[
      'austrittsdatum',
      'date de sortie',
      'sortie',
      'дата увольнения',
      'дата окончания',
      'ngày nghỉ việc',
      'ngày kết thúc',
    ],
  ],
  targetBonus: [
    ...[
      'target bonus',
      'bonus target',
      'target incentive',
      'on target bonus',
      'zielbonus',
      'zielprämie',
      'bonus cible',
    ],
    ...['prime cible', 'целевая премия', 'целевой бонус', 'thưởng mục tiêu', 'mức thưởng mục tiêu'],
  ],
  currency: ['currency', 'currency code', 'währung', 'devise', 'валюта', 'tiền tệ', 'loại tiền'],
};
