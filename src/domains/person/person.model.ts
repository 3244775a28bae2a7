import { z } from 'zod';
import { statement } from '../fact/fact.model.js';

export const personProperties = { name: z.string().min(1) };
export const positionProperties = { role: z.string().min(1).optional() };

const positionEntry = statement({ ...positionProperties, organization: z.string().min(1).optional() });
export type PositionEntry = z.infer<typeof positionEntry>;

export const personEntry = statement({ ...personProperties, positions: z.array(positionEntry).default([]) });
export type PersonEntry = z.infer<typeof personEntry>;
