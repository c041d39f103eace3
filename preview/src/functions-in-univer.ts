import { BooleanNumber, type Injector, Quantity, type Univer } from '@univerjs/core';
import { BaseFunction, type BaseValueObject, FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { type CustomFunction, functions } from '../../core/index.ts';
import { argumentOf, valueObjectOf } from './cell.ts';

/**
 * Makes every custom function known to the engine: to the calculation, and to the list that appears while a formula is
 * typed. Must come before the first workbook, whose formulas are calculated as soon as it is made.
 */
export function registerFunctions(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...functions.map((known) => new FunctionInUniver(known)));
  describeFunctions(injector);
}

function describeFunctions(injector: Injector): void {
  injector.get(IDescriptionService, Quantity.OPTIONAL)?.registerDescriptions(
    functions.map((known) => ({
      functionName: known.name,
      functionType: FunctionType.User,
      description: known.summary,
      abstract: known.summary,
      functionParameter: known.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: parameter.name,
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    })),
  );
}

/** The facade's own way turns blanks into 0 and stops all calculation when a function throws; this keeps blanks blank. */
class FunctionInUniver extends BaseFunction {
  private readonly known: CustomFunction;

  constructor(known: CustomFunction) {
    super(known.name);
    this.known = known;
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return valueObjectOf(this.known.call(args.map(argumentOf)));
  }
}
