export const preview = {
  steps: 'What would change',
  becomes: 'becomes',
  more: (cells: number) => `and ${cells} more cells`,
  cancel: 'Cancel',
  blank: 'blank',
  newSheet: 'New sheet',
  newRow: (row: number, header: string) => `New row ${row} · ${header}`,
};
