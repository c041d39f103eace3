import {
  type CellRule,
  type Change,
  fullAreaName,
  type Look,
  looks,
  numberLiteral,
  type StyleRole,
} from '../../core/index.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

export function setLook(range: Excel.Range, style: StyleRole, rows: number): void {
  const look: Look = looks[style];
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.sizePoints !== undefined) format.font.size = look.sizePoints;
  if (look.ink !== undefined) format.font.color = look.ink;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = alignments[look.align];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.vertical !== undefined) format.verticalAlignment = verticals[look.vertical];
  if (look.ruleBelow === undefined) return;
  for (const edge of rows > 1 ? (['EdgeBottom', 'InsideHorizontal'] as const) : (['EdgeBottom'] as const)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = look.ruleBelow;
  }
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

export function offerChoices(range: Excel.Range, { choices, message, strict }: Of<'choices'>): void {
  const source = 'words' in choices ? choices.words.join(',') : `=${fullAreaName(choices.area)}`;
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.errorAlert = alert(message, strict ? 'Stop' : 'Warning');
}

/** Excel's own protection locks a whole sheet; a rule that nothing fulfils asks before an edit and locks nobody out. */
export function warnBeforeEdits(range: Excel.Range, message: string): void {
  range.dataValidation.rule = { custom: { formula: '=FALSE' } };
  range.dataValidation.ignoreBlanks = false;
  range.dataValidation.errorAlert = alert(message, 'Warning');
}

function alert(message: string, style: 'Stop' | 'Warning'): Excel.DataValidationErrorAlert {
  return { title: 'KPI Scorecards', message: message.slice(0, 255), showAlert: true, style };
}

export function formatByRule(range: Excel.Range, rule: CellRule): void {
  if (rule.kind === 'heat') {
    range.conditionalFormats.add('ColorScale').colorScale.criteria = {
      minimum: stop(rule.low, looks.bad.fill),
      midpoint: stop(rule.middle, looks.warn.fill),
      maximum: stop(rule.high, looks.good.fill),
    };
    return;
  }
  const look: Look = looks[rule.style];
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = rule.formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.ink !== undefined) custom.format.font.color = look.ink;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
}

/** As a formula, so that no locale reads a decimal comma into it. */
function stop(value: number, color: string): Excel.ConditionalColorScaleCriterion {
  return { type: 'Formula', formula: `=${numberLiteral(value)}`, color };
}

/** A chart goes by its name, which nobody sees, so that it is found again under a title that somebody reworded. */
export function drawChart(
  context: Excel.RequestContext,
  { sheet, title, type, data, at }: Of<'chart'>,
  standing: Excel.Chart | undefined,
): void {
  const { worksheets } = context.workbook;
  const source = worksheets.getItem(data.sheet).getRangeByIndexes(data.row, data.column, data.rows, data.columns);
  const target = worksheets.getItem(sheet);
  const corner = target.getRangeByIndexes(at.row, at.column, 1, 1);
  if (standing && !standing.isNullObject) {
    standing.setData(source, 'Columns');
    standing.setPosition(corner);
    return;
  }
  const chart = target.charts.add(type === 'line' ? 'Line' : 'ColumnClustered', source, 'Columns');
  chart.name = title;
  chart.title.text = title;
  chart.setPosition(corner);
}
