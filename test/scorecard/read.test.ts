import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cell.ts';
import { readBook } from '../../core/scorecard/read.ts';
import { readSheet } from '../../core/scorecard/read-sheet.ts';
import { sheetOf, snapshotOf } from './sheet.ts';

/** Field by column of the first table, sure columns only. */
function sureColumns(content: ReturnType<typeof readSheet>) {
  const columns = content.reading.tables[0]?.columns ?? [];
  return columns.map(({ field, confidence }) => (confidence === 'high' ? field : `${field}?`));
}

function names(content: ReturnType<typeof readSheet>): (Cell | undefined)[][] {
  return content.scorecards.map((card) => card.kpis.map((kpi) => kpi.values.kpi));
}

describe('headers in five languages', () => {
  const rows: [string, string[]][] = [
    ['English', ['KPI', 'Goal', 'Unit', 'Target', 'Weight, %', 'Actual', 'Responsible', 'Due date']],
    ['Russian', ['Наименование показателя', 'Цель', 'Ед. изм.', 'План', 'Вес', 'Факт', 'Ответственный', 'Срок']],
    [
      'Vietnamese',
      ['Tên chỉ tiêu', 'Mục tiêu', 'Đơn vị tính', 'Kế hoạch', 'Trọng số (%)', 'Thực tế', 'Người phụ trách', 'Thời hạn'],
    ],
    ['German', ['Kennzahl', 'Ziel', 'Einheit', 'Zielwert', 'Gewichtung', 'Ist-Wert', 'Verantwortlich', 'Frist']],
    [
      'French',
      ['Indicateur', 'Objectif stratégique', 'Unité', 'Cible', 'Pondération', 'Réalisé', 'Responsable', 'Échéance'],
    ],
  ];
  it.each(rows)('%s', (_, header) => {
    const sheet = sheetOf('Sheet1', [
      header,
      ['Paid orders', 'Grow online sales', 'orders', 120, 40, 96, 'Anna', '2026-03-31'],
      ['Client NPS', 'Keep clients', 'points', 45, 60, 41, 'Boris', '2026-03-31'],
    ]);
    const content = readSheet(sheet);
    expect(sureColumns(content)).toEqual(['kpi', 'goal', 'unit', 'target', 'weight', 'actual', 'owner', 'deadline']);
    expect(content.reading.questions).toEqual([]);
    expect(names(content)).toEqual([['Paid orders', 'Client NPS']]);
  });

  it('tells a goal from a target by what the column holds', () => {
    const numbers = sheetOf('A', [
      ['Indikator', 'Ziel', 'Ist'],
      ['Umsatz', 100, 90],
      ['Marge', 20, 18],
    ]);
    const words = sheetOf('B', [
      ['Indikator', 'Ziel', 'Zielwert', 'Ist'],
      ['Umsatz', 'Mehr Geschäft mit Bestandskunden', 100, 90],
    ]);
    expect(sureColumns(readSheet(numbers))).toEqual(['kpi', 'target', 'actual']);
    expect(sureColumns(readSheet(words))).toEqual(['kpi', 'goal', 'target', 'actual']);
  });

  it('tells a target from a goal also where most targets are written as texts', () => {
    const texts = sheetOf('A', [
      ['Kennzahl', 'Ziel', 'Ist'],
      ['Lösungsquote im Erstkontakt', '85,5 %', '82,1 %'],
      ['Bearbeitungszeit', '≤ 2,5 Std.', 2.25],
      ['Effizienz steigern', 'so schnell wie möglich', null],
      ['Anzahl der Besuche', '1.250', '1.300'],
    ]);
    expect(sureColumns(readSheet(texts))).toEqual(['kpi', 'target', 'actual']);
  });

  it('reads a doubtful column as the one of the same header in another table of the sheet', () => {
    const table = (units: Cell[]) => [
      ['Chỉ tiêu', 'Đơn vị', 'Mục tiêu', 'Tỷ trọng'],
      ['Doanh thu', units[0] ?? null, 1200, '60%'],
      ['Tỷ lệ khách hàng quay lại', units[1] ?? null, 35, '40%'],
    ];
    const content = readSheet(sheetOf('A', [...table(['%', 'giờ']), [], ['Nhân viên: Lan'], ...table(['khách'])]));
    const fields = content.reading.tables.map(({ columns }) => columns.map(({ field }) => field));
    expect(fields).toEqual([
      ['kpi', 'unit', 'target', 'weight'],
      ['kpi', 'unit', 'target', 'weight'],
    ]);
    expect(content.reading.questions).toEqual([]);
    const alone = readSheet(sheetOf('A', table(['khách'])));
    const labels = alone.reading.questions.flatMap(({ answers }) => answers.map(({ label }) => label));
    expect(labels).toEqual(expect.arrayContaining(['Unit', 'Department']));
  });

  it('leaves a signature below the table out', () => {
    const content = readSheet(
      sheetOf('A', [
        ['№', 'Должность', 'Показатель', 'План', 'Вес'],
        [1, 'Менеджер', 'Выручка', 1200, 0.6],
        [2, 'Менеджер', 'Число жалоб', 5, 0.4],
        ['Начальник отдела', 'Кузнецов', null, null, null],
      ]),
    );
    expect(names(content)).toEqual([['Выручка', 'Число жалоб']]);
  });
});

describe('where tables stand', () => {
  it('finds the header below a merged title and reads the lines between', () => {
    const content = readSheet(
      sheetOf(
        'Q1',
        [
          ['KPI of the first quarter', null, null, null],
          [null, null, null, null],
          ['Employee:', 'Anna Petrova', 'Department:', 'Sales'],
          ['Period: Q1 2026', null, null, null],
          ['KPI', 'Target', 'Weight', 'Actual'],
          ['Paid orders', 120, 0.6, 96],
          ['Client NPS', 45, 0.4, 41],
        ],
        { merges: ['A1:D1'] },
      ),
    );
    const [card] = content.scorecards;
    expect(card?.title).toBe('Anna Petrova');
    expect(card?.head).toMatchObject({ employee: 'Anna Petrova', department: 'Sales', period: 'Q1 2026' });
    expect(card?.layout).toMatchObject({ headerRow: 4, rows: [5, 6], headCells: { employee: { row: 2, column: 1 } } });
  });

  it('joins two header rows under merged cells', () => {
    const content = readSheet(
      sheetOf(
        'Plan',
        [
          ['№', 'Показатель', '1 квартал', null, 'Вес'],
          [null, null, 'План', 'Факт', null],
          [1, 'Выручка', 100, 90, 50],
          [2, 'Маржа', 20, 21, 50],
        ],
        { merges: ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'] },
      ),
    );
    expect(sureColumns(content)).toEqual([null, 'kpi', 'target', 'actual', 'weight']);
    expect(content.reading.tables[0]?.headerRows).toEqual([0, 1]);
    expect(names(content)).toEqual([['Выручка', 'Маржа']]);
  });

  it('takes the row that headers are merged into for headers, whatever its words', () => {
    const merges = ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'];
    const under = (second: readonly Cell[]) =>
      readSheet(
        sheetOf('Plan', [['№', 'Показатель', 'Значение', null, 'Вес'], second, [1, 'Выручка', 100, 90, 100]], {
          merges,
        }),
      );
    for (const second of [
      [null, null, 'Обещали', 'Вышло', null],
      [null, null, null, null, null],
    ]) {
      expect(under(second).reading.tables[0]?.headerRows).toEqual([0, 1]);
      expect(names(under(second))).toEqual([['Выручка']]);
    }
  });

  it('takes a row below a header for a KPI where only its number is merged', () => {
    const content = readSheet(
      sheetOf(
        'Plan',
        [
          ['№', 'Показатель', 'План', 'Вес'],
          [null, 'Выручка', 100, 50],
          [2, 'Маржа', 20, 50],
        ],
        {
          merges: ['A1:A2'],
        },
      ),
    );
    expect(names(content)).toEqual([['Выручка', 'Маржа']]);
  });

  it('leaves out totals, subtotals and repeated headers, and goes on after 40 blank rows', () => {
    const blank = Array.from({ length: 40 }, (): Cell[] => [null, null, null]);
    const content = readSheet(
      sheetOf(
        'All',
        [
          ['KPI', 'Target', 'Weight'],
          ['Paid orders', 120, 0.3],
          ['Subtotal', null, 0.3],
          ['KPI', 'Target', 'Weight'],
          ...blank,
          ['Client NPS', 45, 0.7],
          ['Total', null, 1],
          [null, null, 1],
        ],
        { formulas: { C48: '=SUM(C2:C46)' } },
      ),
    );
    expect(names(content)).toEqual([['Paid orders', 'Client NPS']]);
    const reasons = content.reading.tables.flatMap(({ skipped }) => skipped.map(({ reason }) => reason));
    expect(reasons.filter((reason) => reason === 'total')).toHaveLength(3);
    expect(reasons.filter((reason) => reason === 'blank')).toHaveLength(40);
  });

  it('reads several tables, one below the other and side by side, each with its own title', () => {
    const content = readSheet(
      sheetOf('Team', [
        ['Employee: Anna', null, null, null, null, 'Employee: Boris', null, null],
        ['KPI', 'Target', 'Weight', null, null, 'KPI', 'Target', 'Weight'],
        ['Paid orders', 120, 1, null, null, 'Calls answered', 95, 1],
        [null, null, null, null, null, null, null, null],
        ['Employee: Vera', null, null, null, null, null, null, null],
        ['KPI', 'Target', 'Weight', null, null, null, null, null],
        ['Turnover of staff', 10, 1, null, null, null, null, null],
      ]),
    );
    expect(names(content)).toEqual([['Paid orders'], ['Calls answered'], ['Turnover of staff']]);
    expect(content.scorecards.map((card) => card.head.employee)).toEqual(['Anna', 'Boris', 'Vera']);
  });

  it('passes over a block that a pivot table made', () => {
    const content = readSheet(
      sheetOf('Pivot', [
        ['Row Labels', 'Sum of Target', 'Sum of Actual'],
        ['Sales', 120, 96],
        ['Grand Total', 120, 96],
      ]),
    );
    expect(content.reading.kind).toBe('skipped');
  });

  it('keeps error cells, so that a rule can name them', () => {
    const broken: Cell = { error: { code: '#REF!', message: '' } };
    const [card] = readSheet(
      sheetOf('S', [
        ['KPI', 'Target', 'Actual'],
        ['Margin', 20, broken],
      ]),
    ).scorecards;
    expect(card?.kpis[0]?.values.actual).toEqual(broken);
  });
});

describe('what cannot be told is asked', () => {
  it('two columns with equal claims', () => {
    const sheet = sheetOf('S', [
      ['KPI', 'Target 2025', 'Target 2026', 'Actual'],
      ['Orders', 100, 120, 96],
    ]);
    const content = readSheet(sheet);
    expect(sureColumns(content)).toEqual(['kpi', 'target?', 'target?', 'actual']);
    const [question] = content.reading.questions;
    expect(question?.text).toBe('Which column holds “Target”: “Target 2025” or “Target 2026”?');
    const answer = question?.answers.find(({ label }) => label === 'Target 2026');
    const settled = readSheet(sheet, answer?.correction);
    expect(settled.reading.questions).toEqual([]);
    expect(settled.scorecards[0]?.kpis[0]?.values.target).toBe(120);
  });

  it('two columns with the same header, by their letters', () => {
    const content = readSheet(
      sheetOf('S', [
        ['KPI', 'Target', 'Target', 'Actual'],
        ['Orders', 100, 120, 96],
      ]),
    );
    const [question] = content.reading.questions;
    expect(question?.text).toBe('Which column holds “Target”: “Target (column B)” or “Target (column C)”?');
    expect(question?.answers.map(({ label }) => label)).toEqual([
      'Target (column B)',
      'Target (column C)',
      'None of them',
    ]);
  });

  it('periods beside a target: results or a plan', () => {
    const sheet = sheetOf('S', [
      ['KPI', 'Target', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Orders', 120, 20, 25, 30, 45],
    ]);
    const [question] = readSheet(sheet).reading.questions;
    expect(question?.text).toBe('Are “Q1” to “Q4” results of past periods?');
    const settled = readSheet(sheet, question?.answers[0]?.correction);
    expect(settled.scorecards[0]?.kpis[0]?.history).toEqual([20, 25, 30, 45]);
  });

  it('no question where the later periods are still empty', () => {
    const sheet = sheetOf('S', [
      ['KPI', 'Target', 'Jan', 'Feb', 'Mar', 'Apr'],
      ['Orders', 120, 20, 25, null, null],
    ]);
    const content = readSheet(sheet);
    expect(content.reading.questions).toEqual([]);
    expect(content.scorecards[0]?.kpis[0]?.history).toEqual([20, 25, null, null]);
  });

  it('dated actuals are history without a question', () => {
    const sheet = sheetOf('S', [
      ['Metric', 'FY15 actual', 'FY16 actual', 'FY17 target'],
      ['Permits', 31135, 33422, 32706],
    ]);
    const content = readSheet(sheet);
    expect(sureColumns(content)).toEqual(['kpi', 'history', 'history', 'target']);
    expect(content.scorecards[0]?.kpis[0]?.history).toEqual([31135, 33422]);
  });

  it('a name with blanks below it', () => {
    const sheet = sheetOf('S', [
      ['Employee', 'KPI', 'Target'],
      ['Anna', 'Orders', 120],
      [null, 'NPS', 45],
      ['Boris', 'Calls', 95],
    ]);
    const [question] = readSheet(sheet).reading.questions;
    expect(question?.text).toBe('Do the blank cells below “Anna” mean “Anna” too?');
    const settled = readSheet(sheet, question?.answers[0]?.correction);
    expect(settled.scorecards[0]?.kpis.map((kpi) => kpi.values.employee)).toEqual(['Anna', 'Anna', 'Boris']);
  });

  it('no question where the weights prove that a name stands for the blanks below it', () => {
    const rows = (last: number) => [
      ['Employee', 'KPI', 'Weight', 'Target'],
      ['Anna', 'Orders', '60 %', 120],
      [null, 'NPS', '40 %', 45],
      ['Boris', 'Calls', '70 %', 95],
      [null, 'Returns', `${last} %`, 3],
    ];
    const content = readSheet(sheetOf('S', rows(30)));
    expect(content.reading.questions).toEqual([]);
    expect(content.scorecards[0]?.kpis.map((kpi) => kpi.values.employee)).toEqual(['Anna', 'Anna', 'Boris', 'Boris']);
    expect(readSheet(sheetOf('S', rows(40))).reading.questions).toHaveLength(1);
  });

  it('which words under a header that spans blank cells hold the targets', () => {
    const sheet = sheetOf('S', [
      ['KPI', 'Weight', 'Plan', null, null, 'Actual'],
      [null, null, 'floor', 'aim', 'top', null],
      ['Orders', 0.6, 100, 120, 140, 118],
      ['NPS', 0.4, 30, 45, 60, 41],
    ]);
    const content = readSheet(sheet);
    expect(content.reading.questions.map(({ text }) => text)).toEqual([
      'Which column holds “Target”: “Plan · floor” or “Plan · aim” or “Plan · top”?',
    ]);
    expect(content.scorecards[0]?.kpis.map(({ values }) => [values.kpi, values.actual])).toEqual([
      ['Orders', 118],
      ['NPS', 41],
    ]);
  });

  it('nothing of sub-headers under the last header', () => {
    const sheet = sheetOf('S', [
      ['KPI', 'Mục tiêu', 'Quý 1', null, 'Quý 2', null],
      [null, null, 'KH', 'TH', 'KH', 'TH'],
      ['Tỷ lệ nghỉ việc', '≤ 10 %', 10, 8, 10, 9],
      ['Số ngày tuyển dụng', 30, 30, 35, 30, 28],
    ]);
    const content = readSheet(sheet);
    expect(content.scorecards[0]?.kpis.map(({ values }) => values.target)).toEqual(['≤ 10 %', 30]);
    expect(content.scorecards[0]?.kpis[0]?.history).toEqual([8, 9]);
  });

  it('no question where the name is merged over its rows', () => {
    const sheet = sheetOf(
      'S',
      [
        ['Employee', 'KPI', 'Target'],
        ['Anna', 'Orders', 120],
        [null, 'NPS', 45],
      ],
      { merges: ['A2:A3'] },
    );
    const content = readSheet(sheet);
    expect(content.reading.questions).toEqual([]);
    expect(content.scorecards[0]?.kpis.map((kpi) => kpi.values.employee)).toEqual(['Anna', 'Anna']);
  });

  it('heading rows: departments and perspectives are known, other words are asked', () => {
    const rows = (first: string, second: string): Cell[][] => [
      ['KPI', 'Target', 'Weight'],
      [first, null, null],
      ['Orders', 120, 0.5],
      [second, null, null],
      ['NPS', 45, 0.5],
    ];
    const known = readSheet(sheetOf('S', rows('Financial', 'Customer'))).scorecards[0];
    expect(known?.kpis.map((kpi) => kpi.values.perspective)).toEqual(['Financial', 'Customer']);
    const asked = readSheet(sheetOf('S', rows('Anna', 'Boris')));
    expect(asked.reading.questions[0]?.text).toBe('What do the heading rows name, such as “Anna”, “Boris”?');
    const people = asked.reading.questions[0]?.answers.find(({ label }) => label === 'People');
    const settled = readSheet(sheetOf('S', rows('Anna', 'Boris')), people?.correction);
    expect(settled.scorecards[0]?.kpis.map((kpi) => kpi.values.employee)).toEqual(['Anna', 'Boris']);
  });

  it('a column without a known header, where the essential one is missing', () => {
    const sheet = sheetOf('S', [
      ['What we look at', 'Plan', 'Fact'],
      ['Orders', 120, 96],
      ['NPS', 45, 41],
    ]);
    const content = readSheet(sheet);
    expect(content.scorecards).toEqual([]);
    expect(content.reading.questions.map(({ text }) => text)).toEqual(['Which column holds the names of the KPIs?']);
    const settled = readSheet(sheet, content.reading.questions[0]?.answers[0]?.correction);
    expect(names(settled)).toEqual([['Orders', 'NPS']]);
  });
});

describe('the whole workbook', () => {
  it('reads goals and people from their lists, and a correction from its line in the settings', () => {
    const book = readBook(
      snapshotOf(
        sheetOf('Orders by channel', [
          ['Channel', 'Orders'],
          ['Shop', 12],
        ]),
        sheetOf('Goals', [
          ['Id', 'Goal', 'Owner'],
          ['G1', 'Grow online sales', 'CEO'],
        ]),
        sheetOf('People', [
          ['Employee id', 'Name', 'Role', 'Department'],
          ['007', 'Anna', 'Sales manager', 'Sales'],
        ]),
        sheetOf('KPIs', [
          ['KPI', 'Target 2025', 'Target 2026'],
          ['Orders', 100, 120],
        ]),
        sheetOf(
          'KPI Settings',
          [
            ['Setting', 'Value'],
            ['Columns of KPIs', 'C = target'],
          ],
          { mark: 'kpi:settings' },
        ),
      ),
    );
    expect(book.goals?.map(({ id, name }) => [id, name])).toEqual([['G1', 'Grow online sales']]);
    expect(book.people?.map(({ id, name, role }) => [id, name, role])).toEqual([['007', 'Anna', 'Sales manager']]);
    expect(book.scorecards.map((card) => card.kpis[0]?.values.target)).toEqual([120]);
  });
});

describe('what cannot be told is asked', () => {
  const asked = (rows: readonly (readonly Cell[])[], merges: readonly string[] = []) => {
    const sheet = sheetOf('Team', rows, { merges });
    const snapshot = {
      sheets: [sheet],
      names: [],
      activeSheet: 'Team',
      selection: null,
      decimalSeparator: ',',
    } as const;
    return readBook(snapshot).readings.flatMap(({ questions }) => {
      return questions.map(({ text, answers }) => [text, ...answers.map(({ label }) => label)]);
    });
  };

  it('offers the unknown words under a period that spans them, and never the numbers of the rows', () => {
    const rows = [
      ['№', 'Показатель', 'Вес', '1 квартал', null],
      [null, null, null, 'Базис', 'Достиг'],
      [1, 'Выручка', 40, 100, 90],
      [2, 'Доля брака', 30, 5, 4],
      [3, 'Новые клиенты', 30, 10, 12],
    ];
    const target = ['Which column holds the targets?', '1 квартал · Базис', '1 квартал · Достиг', 'It is not there'];
    expect(asked(rows, ['D1:E1'])).toEqual([target]);
  });

  it('does not take the numbers of the rows for targets where nothing else could hold them', () => {
    const rows = [
      ['No.', 'KPI', 'Weight'],
      [1, 'Revenue', 40],
      [2, 'Defects', 60],
    ];
    expect(asked(rows)).toEqual([]);
  });

  it('asks nothing where the cells tell what a header of two meanings names', () => {
    const english = [
      ['KPI', 'Target', 'Direction'],
      ['Complaints', 10, 'lower'],
      ['Paid orders', 120, 'higher'],
    ];
    const vietnamese = [
      ['Chỉ tiêu', 'Trọng số', 'Mục tiêu', 'Đơn vị'],
      ['Doanh thu', 60, '5 tỷ', 'VND'],
      ['Tỷ lệ lỗi', 40, '2%', '%'],
    ];
    expect(asked(english)).toEqual([]);
    expect(asked(vietnamese)).toEqual([]);
    expect(
      asked([
        ['KPI', 'Target', 'Direction'],
        ['Complaints', 10],
      ]),
    ).not.toEqual([]);
  });
});
