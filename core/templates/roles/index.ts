import type { RoleTemplate } from '../template.ts';
import { accountant } from './accountant.ts';
import { branchManager } from './branch-manager.ts';
import { contentMarketing } from './content-marketing.ts';
import { customerService } from './customer-service.ts';
import { digitalMarketing } from './digital-marketing.ts';
import { hrAdminHead } from './hr-admin-head.ts';
import { hrGeneralist } from './hr-generalist.ts';
import { itSystem } from './it-system.ts';
import { marketingManager } from './marketing-manager.ts';
import { procurement } from './procurement.ts';
import { production } from './production.ts';
import { recruiterEngineering } from './recruiter-engineering.ts';
import { recruiterRetail } from './recruiter-retail.ts';
import { salesManager } from './sales-manager.ts';
import { salesTeamLeader } from './sales-team-leader.ts';
import { shippingLogistics } from './shipping-logistics.ts';
import { supportAgent } from './support-agent.ts';

/** The roles that ship with the product, in the order in which they are offered. */
export const roles: readonly RoleTemplate[] = [
  hrAdminHead,
  digitalMarketing,
  customerService,
  contentMarketing,
  salesTeamLeader,
  marketingManager,
  accountant,
  itSystem,
  branchManager,
  recruiterEngineering,
  recruiterRetail,
  salesManager,
  supportAgent,
  hrGeneralist,
  procurement,
  production,
  shippingLogistics,
];
