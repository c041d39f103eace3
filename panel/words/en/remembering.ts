export const remembering = {
  title: 'KPI checks',
  subtitle: 'What was said about checking this workbook. A line may be deleted; the check then asks again.',
  headers: ['Setting', 'Value', 'Unit', 'What it means', 'Where it comes from'],
  source: 'Said in the panel',
};
