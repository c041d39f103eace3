export const preview = {
  steps: 'What would change',
  becomes: 'becomes',
  more: (cells: number) => `and ${cells} more cells`,
  cancel: 'Cancel',
  blank: 'blank',
  asText: (shown: string) => `${shown} as text`,
  asNumber: (shown: string) => `${shown} as a number`,
  newSheet: 'New sheet',
  newRow: (row: number, header: string) => `New row ${row} · ${header}`,
};
