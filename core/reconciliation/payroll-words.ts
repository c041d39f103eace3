/** What a column of a payroll sheet can hold. */
export const payrollFields = ['id', 'name', 'period', 'component', 'amount', 'currency'] as const;

export type PayrollField = (typeof payrollFields)[number];

/** How one language heads the columns of a payroll sheet. Letter case, accents and punctuation do not count. */
interface PayrollWords {
  readonly headers: Readonly<Record<PayrollField, readonly string[]>>;
  /** Headers of columns with the bonus itself, where each component of pay has its own column; also its name in a row. */
  readonly bonus: readonly string[];
  /** Headers that are an amount, but seldom the bonus alone: taken only when somebody says so. */
  readonly doubtful: readonly string[];
  /** Names of components that are certainly not the bonus. */
  readonly otherPay: readonly string[];
}

const en: PayrollWords = {
  headers: {
    id: [
      ...['employee id', 'employee no', 'employee number', 'employee code', 'emp id', 'emp no', 'emp code', 'staff id'],
      ...['staff no', 'staff number', 'personnel number', 'personnel no', 'payroll id', 'payroll number', 'payroll no'],
      ...['worker id', 'person id', 'associate id', 'clock number', 'id', 'employee'],
    ],
    name: ['employee name', 'name', 'full name', 'staff name', 'worker name', 'surname', 'last name', 'payee'],
    period: ['period', 'pay period', 'bonus period', 'earning period', 'for period', 'quarter', 'month', 'earned in'],
    component: [
      ...[
        'component',
        'pay component',
        'pay element',
        'element',
        'pay code',
        'pay type',
        'payment type',
        'earning type',
      ],
      ...['earning code', 'wage type', 'item', 'pay item', 'type of pay'],
    ],
    amount: ['amount', 'paid', 'amount paid', 'payment', 'payment amount', 'value', 'sum', 'paid amount', 'payout'],
    currency: ['currency', 'currency code', 'ccy', 'cur', 'curr'],
  },
  bonus: [
    'bonus',
    'bonus amount',
    'bonus paid',
    'kpi bonus',
    'performance bonus',
    'variable pay',
    'incentive',
    'bonuses',
  ],
  doubtful: ['gross', 'gross pay', 'net', 'net pay', 'total', 'total pay', 'gross amount', 'net amount', 'commission'],
  otherPay: [
    ...['salary', 'base salary', 'basic salary', 'basic pay', 'base pay', 'wage', 'wages', 'overtime', 'allowance'],
    ...['holiday pay', 'sick pay', 'reimbursement', 'expenses', 'tax', 'income tax', 'pension', 'social security'],
    ...['deduction', 'gross', 'gross pay', 'net', 'net pay'],
  ],
};

const de: PayrollWords = {
  headers: {
    id: [
      'personalnummer',
      'personalnr',
      'pers nr',
      'persnr',
      'pnr',
      'mitarbeiternummer',
      'mitarbeiter nr',
      'mitarbeiter id',
    ],
    name: ['mitarbeiter', 'name mitarbeiter', 'nachname', 'familienname', 'vorname name', 'name vorname'],
    period: [
      'zeitraum',
      'abrechnungszeitraum',
      'periode',
      'abrechnungsperiode',
      'quartal',
      'monat',
      'abrechnungsmonat',
    ],
    component: [
      'lohnart',
      'lohnartentext',
      'bezugsart',
      'entgeltart',
      'bestandteil',
      'zahlungsart',
      'lohnartbezeichnung',
    ],
    amount: ['betrag', 'auszahlung', 'auszahlungsbetrag', 'zahlbetrag', 'bezahlt', 'gezahlt', 'wert', 'summe'],
    currency: ['wahrung', 'waehrung', 'whg', 'waers'],
  },
  bonus: [
    'bonus',
    'bonusbetrag',
    'pramie',
    'praemie',
    'leistungspramie',
    'tantieme',
    'variable vergutung',
    'bonuszahlung',
  ],
  doubtful: ['brutto', 'netto', 'gesamt', 'bruttobetrag', 'nettobetrag', 'gesamtbetrag', 'provision'],
  otherPay: [
    ...['gehalt', 'grundgehalt', 'lohn', 'grundlohn', 'uberstunden', 'zulage', 'urlaubsgeld', 'krankengeld', 'spesen'],
    ...['lohnsteuer', 'sozialversicherung', 'abzug', 'brutto', 'netto', 'weihnachtsgeld'],
  ],
};

const fr: PayrollWords = {
  headers: {
    id: ['matricule', 'n matricule', 'numero salarie', 'id salarie', 'code salarie', 'numero employe', 'no employe'],
    name: ['nom', 'nom prenom', 'nom et prenom', 'salarie', 'nom du salarie', 'beneficiaire', 'employe'],
    period: ['periode', 'periode de paie', 'trimestre', 'mois', 'mois de paie'],
    component: [
      'rubrique',
      'rubrique de paie',
      'element de paie',
      'code rubrique',
      'libelle',
      'nature',
      'type de paie',
    ],
    amount: ['montant', 'montant verse', 'verse', 'paye', 'montant paye', 'valeur', 'somme', 'versement'],
    currency: ['devise', 'monnaie', 'code devise'],
  },
  bonus: ['prime', 'bonus', 'montant prime', 'prime de performance', 'prime sur objectifs', 'part variable', 'primes'],
  doubtful: ['brut', 'net', 'total', 'montant brut', 'montant net', 'net a payer', 'commission'],
  otherPay: [
    ...['salaire', 'salaire de base', 'heures supplementaires', 'indemnite', 'conges payes', 'frais', 'impot', 'brut'],
    ...['net', 'cotisation', 'retenue', 'maladie'],
  ],
};

const ru: PayrollWords = {
  headers: {
    id: [
      'табельный номер',
      'табельный',
      'таб номер',
      'таб',
      'таб №',
      'номер сотрудника',
      'код сотрудника',
      'id сотрудника',
    ],
    name: ['фио', 'ф и о', 'сотрудник', 'работник', 'фамилия', 'имя', 'получатель'],
    period: ['период', 'расчетный период', 'период начисления', 'квартал', 'месяц', 'за период'],
    component: ['вид начисления', 'вид выплаты', 'начисление', 'вид оплаты', 'компонент', 'статья', 'код начисления'],
    amount: ['сумма', 'выплачено', 'начислено', 'сумма выплаты', 'к выплате', 'выплата', 'оплачено'],
    currency: ['валюта', 'код валюты'],
  },
  bonus: ['премия', 'бонус', 'сумма премии', 'премии', 'квартальная премия', 'премиальные', 'переменная часть'],
  doubtful: ['итого', 'всего', 'на руки', 'сумма начислений', 'комиссия'],
  otherPay: [
    ...['оклад', 'зарплата', 'заработная плата', 'сверхурочные', 'надбавка', 'доплата', 'отпускные', 'больничный'],
    ...['ндфл', 'налог', 'удержание', 'аванс', 'командировочные'],
  ],
};

const vi: PayrollWords = {
  headers: {
    id: ['mã nhân viên', 'mã nv', 'mã số nhân viên', 'msnv', 'số hiệu nhân viên', 'mã số'],
    name: ['họ tên', 'họ và tên', 'tên nhân viên', 'nhân viên', 'tên', 'người nhận'],
    period: ['kỳ', 'kỳ lương', 'kỳ trả lương', 'kỳ thưởng', 'quý', 'tháng'],
    component: ['khoản', 'khoản mục', 'loại chi trả', 'thành phần lương', 'khoản thu nhập', 'loại thu nhập'],
    amount: ['số tiền', 'thực trả', 'đã trả', 'giá trị', 'thành tiền', 'số tiền chi trả'],
    currency: ['tiền tệ', 'loại tiền', 'đơn vị tiền tệ', 'mã tiền tệ'],
  },
  bonus: ['thưởng', 'tiền thưởng', 'thưởng kpi', 'thưởng hiệu quả', 'thưởng hiệu suất'],
  doubtful: ['tổng', 'tổng cộng', 'tổng thu nhập', 'thực lĩnh', 'thực nhận', 'hoa hồng'],
  otherPay: [
    ...['lương', 'lương cơ bản', 'tăng ca', 'làm thêm giờ', 'phụ cấp', 'thuế', 'thuế tncn', 'bảo hiểm', 'khấu trừ'],
    ...['tạm ứng', 'công tác phí'],
  ],
};

export const payrollWords: readonly PayrollWords[] = [en, de, fr, ru, vi];
