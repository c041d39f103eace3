import { achievableChronicMiss, achievableChronicMissHelp } from './achievable-chronic-miss.ts';
import { achievableNoEvidence, achievableNoEvidenceHelp } from './achievable-no-evidence.ts';
import { achievableNoSupportPlan, achievableNoSupportPlanHelp } from './achievable-no-support-plan.ts';
import {
  achievableOwnerCannotInfluence,
  achievableOwnerCannotInfluenceHelp,
} from './achievable-owner-cannot-influence.ts';
import { achievableTooEasy, achievableTooEasyHelp } from './achievable-too-easy.ts';
import { achievableUnattainable, achievableUnattainableHelp } from './achievable-unattainable.ts';
import { balanceMissingPerspective, balanceMissingPerspectiveHelp } from './balance-missing-perspective.ts';
import { balanceMostlyActivity, balanceMostlyActivityHelp } from './balance-mostly-activity.ts';
import { balanceNoGrowth, balanceNoGrowthHelp } from './balance-no-growth.ts';
import { balanceNoQualitative, balanceNoQualitativeHelp } from './balance-no-qualitative.ts';
import { balanceNoQuantitative, balanceNoQuantitativeHelp } from './balance-no-quantitative.ts';
import { balanceOnlyFinancial, balanceOnlyFinancialHelp } from './balance-only-financial.ts';
import { balanceOnlyLagging, balanceOnlyLaggingHelp } from './balance-only-lagging.ts';
import { conflictKnownTension, conflictKnownTensionHelp } from './conflict-known-tension.ts';
import { conflictOpposingDirection, conflictOpposingDirectionHelp } from './conflict-opposing-direction.ts';
import {
  conflictSameNameDifferentDefinition,
  conflictSameNameDifferentDefinitionHelp,
} from './conflict-same-name-different-definition.ts';
import { culturePunitiveWording, culturePunitiveWordingHelp } from './culture-punitive-wording.ts';
import { cultureReportingLoad, cultureReportingLoadHelp } from './culture-reporting-load.ts';
import { dataAutoconvertedDate, dataAutoconvertedDateHelp } from './data-autoconverted-date.ts';
import { dataFormulaError, dataFormulaErrorHelp } from './data-formula-error.ts';
import { dataNumberAsText, dataNumberAsTextHelp } from './data-number-as-text.ts';
import { dataPercentScale, dataPercentScaleHelp } from './data-percent-scale.ts';
import { dataRangeInverted, dataRangeInvertedHelp } from './data-range-inverted.ts';
import {
  dataStatementIndicatorMismatch,
  dataStatementIndicatorMismatchHelp,
} from './data-statement-indicator-mismatch.ts';
import { dataTargetIsDate, dataTargetIsDateHelp } from './data-target-is-date.ts';
import {
  measurableActualNotComparable,
  measurableActualNotComparableHelp,
} from './measurable-actual-not-comparable.ts';
import {
  measurableDirectionContradiction,
  measurableDirectionContradictionHelp,
} from './measurable-direction-contradiction.ts';
import { measurableMissingBaseline, measurableMissingBaselineHelp } from './measurable-missing-baseline.ts';
import { measurableMissingDirection, measurableMissingDirectionHelp } from './measurable-missing-direction.ts';
import { measurableMissingTarget, measurableMissingTargetHelp } from './measurable-missing-target.ts';
import { measurableMissingUnit, measurableMissingUnitHelp } from './measurable-missing-unit.ts';
import { measurableNonNumericTarget, measurableNonNumericTargetHelp } from './measurable-non-numeric-target.ts';
import { measurablePlaceholderTarget, measurablePlaceholderTargetHelp } from './measurable-placeholder-target.ts';
import {
  measurableQualitativeWithoutScale,
  measurableQualitativeWithoutScaleHelp,
} from './measurable-qualitative-without-scale.ts';
import { measurableTargetOutOfScale, measurableTargetOutOfScaleHelp } from './measurable-target-out-of-scale.ts';
import { measurableUnitConflict, measurableUnitConflictHelp } from './measurable-unit-conflict.ts';
import { priorityGroupMismatch, priorityGroupMismatchHelp } from './priority-group-mismatch.ts';
import { priorityLowImpactLoad, priorityLowImpactLoadHelp } from './priority-low-impact-load.ts';
import { priorityMissingGroup, priorityMissingGroupHelp } from './priority-missing-group.ts';
import { relevantActivityMetric, relevantActivityMetricHelp } from './relevant-activity-metric.ts';
import {
  relevantFinancialWithoutDrivers,
  relevantFinancialWithoutDriversHelp,
} from './relevant-financial-without-drivers.ts';
import { relevantGoalWithoutKpi, relevantGoalWithoutKpiHelp } from './relevant-goal-without-kpi.ts';
import { relevantMissingGoal, relevantMissingGoalHelp } from './relevant-missing-goal.ts';
import { relevantNoRationale, relevantNoRationaleHelp } from './relevant-no-rationale.ts';
import { relevantUnknownGoal, relevantUnknownGoalHelp } from './relevant-unknown-goal.ts';
import { relevantVolumeWithoutQuality, relevantVolumeWithoutQualityHelp } from './relevant-volume-without-quality.ts';
import { roleCopiedSet, roleCopiedSetHelp } from './role-copied-set.ts';
import { roleFinancialForNonManager, roleFinancialForNonManagerHelp } from './role-financial-for-non-manager.ts';
import { roleJobDescriptionMismatch, roleJobDescriptionMismatchHelp } from './role-job-description-mismatch.ts';
import { roleMissingContext, roleMissingContextHelp } from './role-missing-context.ts';
import { roleNotCascaded, roleNotCascadedHelp } from './role-not-cascaded.ts';
import { roleOneSizeFitsAll, roleOneSizeFitsAllHelp } from './role-one-size-fits-all.ts';
import type { Rule, RuleHelp } from './rule.ts';
import { setNoKeyFlag, setNoKeyFlagHelp } from './set-no-key-flag.ts';
import { setTooFew, setTooFewHelp } from './set-too-few.ts';
import { setTooMany, setTooManyHelp } from './set-too-many.ts';
import { specificCompoundKpi, specificCompoundKpiHelp } from './specific-compound-kpi.ts';
import { specificDuplicateKpi, specificDuplicateKpiHelp } from './specific-duplicate-kpi.ts';
import { specificMissingMetric, specificMissingMetricHelp } from './specific-missing-metric.ts';
import { specificUndefinedAcronym, specificUndefinedAcronymHelp } from './specific-undefined-acronym.ts';
import { specificVagueTerm, specificVagueTermHelp } from './specific-vague-term.ts';
import { specificVagueVerb, specificVagueVerbHelp } from './specific-vague-verb.ts';
import { timeDeadlineOutsidePeriod, timeDeadlineOutsidePeriodHelp } from './time-deadline-outside-period.ts';
import { timeDeadlinePast, timeDeadlinePastHelp } from './time-deadline-past.ts';
import { timeMissingDeadline, timeMissingDeadlineHelp } from './time-missing-deadline.ts';
import { timeMissingReview, timeMissingReviewHelp } from './time-missing-review.ts';
import { timeNoActuals, timeNoActualsHelp } from './time-no-actuals.ts';
import { timeReviewTooSlow, timeReviewTooSlowHelp } from './time-review-too-slow.ts';
import { timeStaleKpi, timeStaleKpiHelp } from './time-stale-kpi.ts';
import { timeVagueDeadline, timeVagueDeadlineHelp } from './time-vague-deadline.ts';
import { transparencyManualReporting, transparencyManualReportingHelp } from './transparency-manual-reporting.ts';
import {
  transparencyMissingBonusEffect,
  transparencyMissingBonusEffectHelp,
} from './transparency-missing-bonus-effect.ts';
import {
  transparencyMissingDataProvider,
  transparencyMissingDataProviderHelp,
} from './transparency-missing-data-provider.ts';
import { transparencyMissingFormula, transparencyMissingFormulaHelp } from './transparency-missing-formula.ts';
import { transparencyMissingOwner, transparencyMissingOwnerHelp } from './transparency-missing-owner.ts';
import { transparencyMissingSource, transparencyMissingSourceHelp } from './transparency-missing-source.ts';
import { transparencyMultipleOwners, transparencyMultipleOwnersHelp } from './transparency-multiple-owners.ts';
import { transparencyNoExplanation, transparencyNoExplanationHelp } from './transparency-no-explanation.ts';
import { transparencyNotAgreed, transparencyNotAgreedHelp } from './transparency-not-agreed.ts';
import { transparencyUnknownSystem, transparencyUnknownSystemHelp } from './transparency-unknown-system.ts';
import { weightsDominantOrTrivial, weightsDominantOrTrivialHelp } from './weights-dominant-or-trivial.ts';
import { weightsMissing, weightsMissingHelp } from './weights-missing.ts';
import { weightsOutOfRange, weightsOutOfRangeHelp } from './weights-out-of-range.ts';
import { weightsSum, weightsSumHelp } from './weights-sum.ts';

/** A rule with what people read of it. */
export type DocumentedRule = Rule & RuleHelp;

/** All rules in their order with their words. Marked as pure, so that a script that only checks carries none of them. */
export const rules: readonly DocumentedRule[] = /* @__PURE__ */ everyRule();

/** What people read of the rule of this id; throws where there is no such rule. */
export function helpOf(id: string): RuleHelp {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new RangeError(`There is no rule ${id}.`);
  return rule;
}

function everyRule(): readonly DocumentedRule[] {
  return [
    { ...specificMissingMetric, ...specificMissingMetricHelp() },
    { ...specificVagueVerb, ...specificVagueVerbHelp() },
    { ...specificVagueTerm, ...specificVagueTermHelp() },
    { ...specificCompoundKpi, ...specificCompoundKpiHelp() },
    { ...specificDuplicateKpi, ...specificDuplicateKpiHelp() },
    { ...specificUndefinedAcronym, ...specificUndefinedAcronymHelp() },
    { ...measurableMissingTarget, ...measurableMissingTargetHelp() },
    { ...measurableNonNumericTarget, ...measurableNonNumericTargetHelp() },
    { ...measurablePlaceholderTarget, ...measurablePlaceholderTargetHelp() },
    { ...measurableMissingUnit, ...measurableMissingUnitHelp() },
    { ...measurableUnitConflict, ...measurableUnitConflictHelp() },
    { ...measurableTargetOutOfScale, ...measurableTargetOutOfScaleHelp() },
    { ...measurableMissingBaseline, ...measurableMissingBaselineHelp() },
    { ...measurableMissingDirection, ...measurableMissingDirectionHelp() },
    { ...measurableDirectionContradiction, ...measurableDirectionContradictionHelp() },
    { ...measurableQualitativeWithoutScale, ...measurableQualitativeWithoutScaleHelp() },
    { ...measurableActualNotComparable, ...measurableActualNotComparableHelp() },
    { ...achievableUnattainable, ...achievableUnattainableHelp() },
    { ...achievableTooEasy, ...achievableTooEasyHelp() },
    { ...achievableNoEvidence, ...achievableNoEvidenceHelp() },
    { ...achievableChronicMiss, ...achievableChronicMissHelp() },
    { ...achievableOwnerCannotInfluence, ...achievableOwnerCannotInfluenceHelp() },
    { ...achievableNoSupportPlan, ...achievableNoSupportPlanHelp() },
    { ...relevantMissingGoal, ...relevantMissingGoalHelp() },
    { ...relevantUnknownGoal, ...relevantUnknownGoalHelp() },
    { ...relevantGoalWithoutKpi, ...relevantGoalWithoutKpiHelp() },
    { ...relevantActivityMetric, ...relevantActivityMetricHelp() },
    { ...relevantVolumeWithoutQuality, ...relevantVolumeWithoutQualityHelp() },
    { ...relevantFinancialWithoutDrivers, ...relevantFinancialWithoutDriversHelp() },
    { ...relevantNoRationale, ...relevantNoRationaleHelp() },
    { ...timeMissingDeadline, ...timeMissingDeadlineHelp() },
    { ...timeVagueDeadline, ...timeVagueDeadlineHelp() },
    { ...timeDeadlinePast, ...timeDeadlinePastHelp() },
    { ...timeDeadlineOutsidePeriod, ...timeDeadlineOutsidePeriodHelp() },
    { ...timeMissingReview, ...timeMissingReviewHelp() },
    { ...timeReviewTooSlow, ...timeReviewTooSlowHelp() },
    { ...timeStaleKpi, ...timeStaleKpiHelp() },
    { ...timeNoActuals, ...timeNoActualsHelp() },
    { ...setTooMany, ...setTooManyHelp() },
    { ...setTooFew, ...setTooFewHelp() },
    { ...setNoKeyFlag, ...setNoKeyFlagHelp() },
    { ...balanceOnlyFinancial, ...balanceOnlyFinancialHelp() },
    { ...balanceNoQualitative, ...balanceNoQualitativeHelp() },
    { ...balanceNoQuantitative, ...balanceNoQuantitativeHelp() },
    { ...balanceMissingPerspective, ...balanceMissingPerspectiveHelp() },
    { ...balanceOnlyLagging, ...balanceOnlyLaggingHelp() },
    { ...balanceMostlyActivity, ...balanceMostlyActivityHelp() },
    { ...balanceNoGrowth, ...balanceNoGrowthHelp() },
    { ...weightsSum, ...weightsSumHelp() },
    { ...weightsMissing, ...weightsMissingHelp() },
    { ...weightsOutOfRange, ...weightsOutOfRangeHelp() },
    { ...weightsDominantOrTrivial, ...weightsDominantOrTrivialHelp() },
    { ...transparencyMissingSource, ...transparencyMissingSourceHelp() },
    { ...transparencyUnknownSystem, ...transparencyUnknownSystemHelp() },
    { ...transparencyMissingDataProvider, ...transparencyMissingDataProviderHelp() },
    { ...transparencyMissingFormula, ...transparencyMissingFormulaHelp() },
    { ...transparencyMissingOwner, ...transparencyMissingOwnerHelp() },
    { ...transparencyMultipleOwners, ...transparencyMultipleOwnersHelp() },
    { ...transparencyMissingBonusEffect, ...transparencyMissingBonusEffectHelp() },
    { ...transparencyNotAgreed, ...transparencyNotAgreedHelp() },
    { ...transparencyManualReporting, ...transparencyManualReportingHelp() },
    { ...transparencyNoExplanation, ...transparencyNoExplanationHelp() },
    { ...roleOneSizeFitsAll, ...roleOneSizeFitsAllHelp() },
    { ...roleMissingContext, ...roleMissingContextHelp() },
    { ...roleCopiedSet, ...roleCopiedSetHelp() },
    { ...roleNotCascaded, ...roleNotCascadedHelp() },
    { ...roleFinancialForNonManager, ...roleFinancialForNonManagerHelp() },
    { ...roleJobDescriptionMismatch, ...roleJobDescriptionMismatchHelp() },
    { ...conflictOpposingDirection, ...conflictOpposingDirectionHelp() },
    { ...conflictKnownTension, ...conflictKnownTensionHelp() },
    { ...conflictSameNameDifferentDefinition, ...conflictSameNameDifferentDefinitionHelp() },
    { ...priorityMissingGroup, ...priorityMissingGroupHelp() },
    { ...priorityGroupMismatch, ...priorityGroupMismatchHelp() },
    { ...priorityLowImpactLoad, ...priorityLowImpactLoadHelp() },
    { ...culturePunitiveWording, ...culturePunitiveWordingHelp() },
    { ...cultureReportingLoad, ...cultureReportingLoadHelp() },
    { ...dataFormulaError, ...dataFormulaErrorHelp() },
    { ...dataNumberAsText, ...dataNumberAsTextHelp() },
    { ...dataPercentScale, ...dataPercentScaleHelp() },
    { ...dataAutoconvertedDate, ...dataAutoconvertedDateHelp() },
    { ...dataRangeInverted, ...dataRangeInvertedHelp() },
    { ...dataTargetIsDate, ...dataTargetIsDateHelp() },
    { ...dataStatementIndicatorMismatch, ...dataStatementIndicatorMismatchHelp() },
  ];
}
