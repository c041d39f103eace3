export const directionWords = ['higher', 'lower', 'exact'] as const;
export const perspectiveWords = ['Financial', 'Customer', 'Internal process', 'Learning and growth'] as const;
export const timingWords = ['leading', 'lagging'] as const;
export const accumulationWords = ['total', 'average'] as const;
export const cadenceWords = ['weekly', 'monthly', 'quarterly'] as const;
export const groupWords = ['A', 'B', 'C'] as const;
export const keyWords = ['key', 'supporting'] as const;
