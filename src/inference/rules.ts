import type { Rule } from './rule.js';
import { addresseeActsAfterDirective } from './rules/addressee-acts-after-directive.js';
import { addresseeCitesDocument } from './rules/addressee-cites-document.js';
import { classIncludesBody } from './rules/class-includes-body.js';
import { forwarderBelongsToAudience } from './rules/forwarder-belongs-to-audience.js';
import { knownBodyOfClass } from './rules/known-body-of-class.js';
import { memberOfBody } from './rules/member-of-body.js';
import { memberOfCombinedClass } from './rules/member-of-combined-class.js';
import { rosterListsMember } from './rules/roster-lists-member.js';
import { sharedProgramme } from './rules/shared-programme.js';
import { unitOfBody } from './rules/unit-of-body.js';

/** In the order in which they run: who belongs to a class comes before what a member did. */
export const rules: readonly Rule[] = [
  rosterListsMember,
  classIncludesBody,
  forwarderBelongsToAudience,
  unitOfBody,
  memberOfBody,
  knownBodyOfClass,
  memberOfCombinedClass,
  addresseeCitesDocument,
  sharedProgramme,
  addresseeActsAfterDirective,
];
