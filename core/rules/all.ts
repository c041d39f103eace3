import { achievableChronicMiss } from './achievable-chronic-miss.ts';
import { achievableNoEvidence } from './achievable-no-evidence.ts';
import { achievableNoSupportPlan } from './achievable-no-support-plan.ts';
import { achievableOwnerCannotInfluence } from './achievable-owner-cannot-influence.ts';
import { achievableTooEasy } from './achievable-too-easy.ts';
import { achievableUnattainable } from './achievable-unattainable.ts';
import { balanceMissingPerspective } from './balance-missing-perspective.ts';
import { balanceMostlyActivity } from './balance-mostly-activity.ts';
import { balanceNoGrowth } from './balance-no-growth.ts';
import { balanceNoQualitative } from './balance-no-qualitative.ts';
import { balanceNoQuantitative } from './balance-no-quantitative.ts';
import { balanceOnlyFinancial } from './balance-only-financial.ts';
import { balanceOnlyLagging } from './balance-only-lagging.ts';
import { conflictKnownTension } from './conflict-known-tension.ts';
import { conflictOpposingDirection } from './conflict-opposing-direction.ts';
import { conflictSameNameDifferentDefinition } from './conflict-same-name-different-definition.ts';
import { culturePunitiveWording } from './culture-punitive-wording.ts';
import { cultureReportingLoad } from './culture-reporting-load.ts';
import { dataAutoconvertedDate } from './data-autoconverted-date.ts';
import { dataFormulaError } from './data-formula-error.ts';
import { dataNumberAsText } from './data-number-as-text.ts';
import { dataPercentScale } from './data-percent-scale.ts';
import { dataRangeInverted } from './data-range-inverted.ts';
import { dataStatementIndicatorMismatch } from './data-statement-indicator-mismatch.ts';
import { dataTargetIsDate } from './data-target-is-date.ts';
import { measurableActualNotComparable } from './measurable-actual-not-comparable.ts';
import { measurableDirectionContradiction } from './measurable-direction-contradiction.ts';
import { measurableMissingBaseline } from './measurable-missing-baseline.ts';
import { measurableMissingDirection } from './measurable-missing-direction.ts';
import { measurableMissingTarget } from './measurable-missing-target.ts';
import { measurableMissingUnit } from './measurable-missing-unit.ts';
import { measurableNonNumericTarget } from './measurable-non-numeric-target.ts';
import { measurablePlaceholderTarget } from './measurable-placeholder-target.ts';
import { measurableQualitativeWithoutScale } from './measurable-qualitative-without-scale.ts';
import { measurableTargetOutOfScale } from './measurable-target-out-of-scale.ts';
import { measurableUnitConflict } from './measurable-unit-conflict.ts';
import { priorityGroupMismatch } from './priority-group-mismatch.ts';
import { priorityLowImpactLoad } from './priority-low-impact-load.ts';
import { priorityMissingGroup } from './priority-missing-group.ts';
import { relevantActivityMetric } from './relevant-activity-metric.ts';
import { relevantFinancialWithoutDrivers } from './relevant-financial-without-drivers.ts';
import { relevantGoalWithoutKpi } from './relevant-goal-without-kpi.ts';
import { relevantMissingGoal } from './relevant-missing-goal.ts';
import { relevantNoRationale } from './relevant-no-rationale.ts';
import { relevantUnknownGoal } from './relevant-unknown-goal.ts';
import { relevantVolumeWithoutQuality } from './relevant-volume-without-quality.ts';
import { roleCopiedSet } from './role-copied-set.ts';
import { roleFinancialForNonManager } from './role-financial-for-non-manager.ts';
import { roleJobDescriptionMismatch } from './role-job-description-mismatch.ts';
import { roleMissingContext } from './role-missing-context.ts';
import { roleNotCascaded } from './role-not-cascaded.ts';
import { roleOneSizeFitsAll } from './role-one-size-fits-all.ts';
import type { Rule } from './rule.ts';
import { setNoKeyFlag } from './set-no-key-flag.ts';
import { setTooFew } from './set-too-few.ts';
import { setTooMany } from './set-too-many.ts';
import { specificCompoundKpi } from './specific-compound-kpi.ts';
import { specificDuplicateKpi } from './specific-duplicate-kpi.ts';
import { specificMissingMetric } from './specific-missing-metric.ts';
import { specificUndefinedAcronym } from './specific-undefined-acronym.ts';
import { specificVagueTerm } from './specific-vague-term.ts';
import { specificVagueVerb } from './specific-vague-verb.ts';
import { timeDeadlineOutsidePeriod } from './time-deadline-outside-period.ts';
import { timeDeadlinePast } from './time-deadline-past.ts';
import { timeMissingDeadline } from './time-missing-deadline.ts';
import { timeMissingReview } from './time-missing-review.ts';
import { timeNoActuals } from './time-no-actuals.ts';
import { timeReviewTooSlow } from './time-review-too-slow.ts';
import { timeStaleKpi } from './time-stale-kpi.ts';
import { timeVagueDeadline } from './time-vague-deadline.ts';
import { transparencyManualReporting } from './transparency-manual-reporting.ts';
import { transparencyMissingBonusEffect } from './transparency-missing-bonus-effect.ts';
import { transparencyMissingDataProvider } from './transparency-missing-data-provider.ts';
import { transparencyMissingFormula } from './transparency-missing-formula.ts';
import { transparencyMissingOwner } from './transparency-missing-owner.ts';
import { transparencyMissingSource } from './transparency-missing-source.ts';
import { transparencyMultipleOwners } from './transparency-multiple-owners.ts';
import { transparencyNoExplanation } from './transparency-no-explanation.ts';
import { transparencyNotAgreed } from './transparency-not-agreed.ts';
import { transparencyUnknownSystem } from './transparency-unknown-system.ts';
import { weightsDominantOrTrivial } from './weights-dominant-or-trivial.ts';
import { weightsMissing } from './weights-missing.ts';
import { weightsOutOfRange } from './weights-out-of-range.ts';
import { weightsSum } from './weights-sum.ts';

/** Every rule as the validator asks it, in the order of SMART and then of the set, the people and the workbook. */
export const rules: readonly Rule[] = [
  specificMissingMetric,
  specificVagueVerb,
  specificVagueTerm,
  specificCompoundKpi,
  specificDuplicateKpi,
  specificUndefinedAcronym,
  measurableMissingTarget,
  measurableNonNumericTarget,
  measurablePlaceholderTarget,
  measurableMissingUnit,
  measurableUnitConflict,
  measurableTargetOutOfScale,
  measurableMissingBaseline,
  measurableMissingDirection,
  measurableDirectionContradiction,
  measurableQualitativeWithoutScale,
  measurableActualNotComparable,
  achievableUnattainable,
  achievableTooEasy,
  achievableNoEvidence,
  achievableChronicMiss,
  achievableOwnerCannotInfluence,
  achievableNoSupportPlan,
  relevantMissingGoal,
  relevantUnknownGoal,
  relevantGoalWithoutKpi,
  relevantActivityMetric,
  relevantVolumeWithoutQuality,
  relevantFinancialWithoutDrivers,
  relevantNoRationale,
  timeMissingDeadline,
  timeVagueDeadline,
  timeDeadlinePast,
  timeDeadlineOutsidePeriod,
  timeMissingReview,
  timeReviewTooSlow,
  timeStaleKpi,
  timeNoActuals,
  setTooMany,
  setTooFew,
  setNoKeyFlag,
  balanceOnlyFinancial,
  balanceNoQualitative,
  balanceNoQuantitative,
  balanceMissingPerspective,
  balanceOnlyLagging,
  balanceMostlyActivity,
  balanceNoGrowth,
  weightsSum,
  weightsMissing,
  weightsOutOfRange,
  weightsDominantOrTrivial,
  transparencyMissingSource,
  transparencyUnknownSystem,
  transparencyMissingDataProvider,
  transparencyMissingFormula,
  transparencyMissingOwner,
  transparencyMultipleOwners,
  transparencyMissingBonusEffect,
  transparencyNotAgreed,
  transparencyManualReporting,
  transparencyNoExplanation,
  roleOneSizeFitsAll,
  roleMissingContext,
  roleCopiedSet,
  roleNotCascaded,
  roleFinancialForNonManager,
  roleJobDescriptionMismatch,
  conflictOpposingDirection,
  conflictKnownTension,
  conflictSameNameDifferentDefinition,
  priorityMissingGroup,
  priorityGroupMismatch,
  priorityLowImpactLoad,
  culturePunitiveWording,
  cultureReportingLoad,
  dataFormulaError,
  dataNumberAsText,
  dataPercentScale,
  dataAutoconvertedDate,
  dataRangeInverted,
  dataTargetIsDate,
  dataStatementIndicatorMismatch,
];
