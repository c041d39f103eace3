import type { RoleTemplate } from '../template.ts';
import { salesTeamLeader } from './sales-team-leader.ts';

/** The roles that ship with the product, in the order in which they are offered. */
export const roles: readonly RoleTemplate[] = [salesTeamLeader];
