import {
  type Area,
  areaName,
  type CellRule,
  type Change,
  inCommaLocale,
  type Look,
  looks,
  numberLiteral,
} from '../../core/index.ts';
import { composedLooks } from './composed-looks.ts';
import type { Services } from './services.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The styles of one sheet, each property and value in one call for all the places that get it. */
export function setLooks({ app }: Services, sheet: Sheet, styles: readonly Of<'style'>[]): void {
  for (const { property, value, places } of composedLooks(styles)) {
    const list = sheet.getRangeList(places.map((place) => areaName(place)));
    settings[property](list, value as never, app);
  }
}

/** How Google sets each property of a look. */
const settings: {
  readonly [Property in keyof Required<Look>]: (
    list: RangeList,
    value: Required<Look>[Property],
    app: Services['app'],
  ) => void;
} = {
  bold: (list, bold) => void list.setFontWeight(bold ? 'bold' : 'normal'),
  italic: (list, italic) => void list.setFontStyle(italic ? 'italic' : 'normal'),
  sizePoints: (list, size) => void list.setFontSize(size),
  ink: (list, ink) => void list.setFontColor(ink),
  fill: (list, fill) => void list.setBackground(fill),
  align: (list, align) => void list.setHorizontalAlignment(align),
  vertical: (list, vertical) => void list.setVerticalAlignment(vertical),
  wrap: (list, wrap) => void list.setWrap(wrap),
  ruleBelow: (list, color, app) =>
    void list.setBorder(null, null, true, null, null, true, color, app.BorderStyle.SOLID),
};

export function offerChoices(
  { app }: Services,
  range: Range,
  { choices, message, strict }: Of<'choices'>,
  rangeOf: (area: Area) => Range,
): void {
  const builder = app.newDataValidation();
  const list =
    'words' in choices
      ? builder.requireValueInList([...choices.words], true)
      : builder.requireValueInRange(rangeOf(choices.area), true);
  range.setDataValidation(list.setAllowInvalid(!strict).setHelpText(message).build());
}

export function addRules(
  services: Services,
  sheet: Sheet,
  changes: readonly Of<'conditional-format'>[],
  commaLocale: boolean,
): void {
  const added = changes.map(({ area, rule }) => {
    const range = sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
    return ruleFor(services, range, rule, commaLocale);
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
}

function ruleFor({ app }: Services, range: Range, rule: CellRule, commaLocale: boolean): Rule {
  const builder = app.newConditionalFormatRule().setRanges([range]);
  if (rule.kind === 'heat') {
    const { NUMBER } = app.InterpolationType;
    return builder
      .setGradientMinpointWithValue(looks.bad.fill, NUMBER, stop(rule.low))
      .setGradientMidpointWithValue(looks.warn.fill, NUMBER, stop(rule.middle))
      .setGradientMaxpointWithValue(looks.good.fill, NUMBER, stop(rule.high))
      .build();
  }
  const look: Look = looks[rule.style];
  builder.whenFormulaSatisfied(commaLocale ? inCommaLocale(rule.formula) : rule.formula);
  if (look.fill !== undefined) builder.setBackground(look.fill);
  if (look.ink !== undefined) builder.setFontColor(look.ink);
  if (look.bold !== undefined) builder.setBold(look.bold);
  return builder.build();
}

/** Fractions go in as formulas, so that no locale reads a decimal comma into them. */
function stop(value: number): string {
  return Number.isInteger(value) ? String(value) : `=${numberLiteral(value)}`;
}

/** Google gives charts no name, so they are found again by their title. */
export function drawChart(sheet: Sheet, data: Range, { title, type, at }: Of<'chart'>): void {
  const standing = sheet.getCharts().find((chart) => chart.getOptions()?.get('title') === title);
  if (standing) {
    const moved = standing
      .modify()
      .clearRanges()
      .addRange(data)
      .setPosition(at.row + 1, at.column + 1, 0, 0);
    sheet.updateChart(moved.build());
    return;
  }
  const builder = sheet.newChart();
  const typed = type === 'line' ? builder.asLineChart() : builder.asColumnChart();
  const chart = typed
    .addRange(data)
    .setNumHeaders(1)
    .setOption('title', title)
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .build();
  sheet.insertChart(chart);
}
