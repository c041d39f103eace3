export const bonus = {
  curve: (points: string) => `Payout by score. ${points} Dots along the score are people.`,
  point: (score: string, payout: string) => `A score of ${score} pays ${payout}.`,
  pointName: (number: number) => `Point ${number}; left and right move the score, up and down the payout`,
  dotIsSeveral: (people: number) => `One dot is up to ${people} people.`,
  scoreAxis: 'score',
};
