export const preview = {
  steps: 'What would change',
  becomes: 'becomes',
  cancel: 'Cancel',
  blank: 'blank',
};
