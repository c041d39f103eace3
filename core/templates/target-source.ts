/** Said where nobody outside can know the right number. */
export const ownHistory = 'Starting value, no outside figure: set it from your own last four quarters.';
/** Said of ratings on a described scale from 1 to 5. */
export const ratingPractice = 'Starting value; ratings of this kind mostly lie between 3.5 and 4.5.';
/** Said where the target is a comparison with the company's own figure, so that the number holds everywhere. */
export const ownFigure = 'Measured against your own figure, so no outside number is needed.';
