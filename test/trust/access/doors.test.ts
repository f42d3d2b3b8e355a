import { beforeAll, describe, expect, it } from 'vitest';
import { hear } from '../isolation/asking.ts';
import { type Question, questionsOf } from '../isolation/questions.ts';
import { connectors } from '../worlds/connectors.ts';
import { evaluation } from '../worlds/evaluation.ts';
import { matching } from '../worlds/matching.ts';
import { national } from '../worlds/national.ts';
import { pay } from '../worlds/pay.ts';
import { teams } from '../worlds/teams.ts';
import type { Caller, World } from '../worlds/world.ts';
import { tables } from './services.ts';

/**
 * Operations that no question of a world comes to with the people it has, and what proves each instead. An operation that
 * is on neither list fails the test.
 */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  teams: [
    // Stands beside others that let the same readers in: services/teams/profile*.test.ts.
    'section.readAsCircle',
    'section.readAsWriter',
    'section.readForPlan',
    'section.readForBudget',
    'section.readForRequests',
    // Needs a meeting, a proposal or a hat in the state it is for: services/teams/{decisions,meetings,hats,selections}*.test.ts.
    'asker.name',
    'proposal.signal',
    'proposal.signalFor',
    'proposal.resolve',
    'proposal.withdraw',
    'session.record',
    'proposal.escalate',
    'action.complete',
    'hat.enterFor',
    // Is asked of the governance circle: services/teams/{circle,hats}*.test.ts.
    'circle.members',
    'circle.hat.see',
    'circle.hat.arrange',
    'circle.hat.enterFor',
    // Is asked once the first of two permissions is given: services/teams/{requests,reviews,notices}*.test.ts.
    'notice.passMoneyOn',
    'package.seeDraft',
    'package.consent',
    'package.consentFor',
    'package.decide',
    'review.payment.note',
    'observation.plan',
    // Is asked after a death: services/teams/endings*.test.ts.
    'contact.read',
    'contact.name',
    'contact.answer',
    'contact.keep',
  ],
  matching: [
    // Is asked once the first of two permissions is given: services/matching/{hours,access,passport}*.test.ts.
    'hours.answer',
    'hours.whyShort',
    'claim.answer',
    'visitor.read',
    'visit.cannotMake',
  ],
  pay: [
    // Is refused for the state of the visit first: services/pay/visit*.test.ts.
    'logVisit',
    'confirmVisit',
  ],
  evaluation: [
    // Shows nothing before a month is over; wants the code of a form: services/evaluation/{pulse,rounds}*.test.ts.
    'seeTeamPulse',
    'keyRoundAnswers',
  ],
  connectors: [
    // Is asked beside another: services/connectors/purpose-circles.test.ts.
    'meetForPurpose',
    // Is asked when someone answers for another: services/connectors/programme.test.ts.
    'answerForOwner',
  ],
  national: [],
};

const stranger: Caller = ['sadie'];
const everyone = ['signed-in'];

describe.each([teams, matching, pay, evaluation, connectors, national])(
  'what is asked of $service',
  (ground) => {
    const table = tables[ground.service] as Record<string, readonly string[]>;
    const asIs = new Map(Object.entries(table));
    /** What was looked up in the table while something was asked. */
    let lookedUp = new Set<string>();
    /** An operation that is allowed to others than the table says, for the time being. */
    let changed: { readonly operation: string; readonly to: readonly string[] } | undefined;
    let world: World;
    let questions: Question[];

    beforeAll(async () => {
      for (const [operation, relations] of asIs) {
        Object.defineProperty(table, operation, {
          configurable: true,
          enumerable: true,
          get: () => {
            lookedUp.add(operation);
            return changed?.operation === operation ? changed.to : relations;
          },
        });
      }
      world = await ground.fill('clapton');
      questions = questionsOf(ground, world.ids);
      return () => {
        for (const [operation, value] of asIs)
          Object.defineProperty(table, operation, {
            configurable: true,
            enumerable: true,
            writable: true,
            value,
          });
      };
    });

    const ask = (caller: Caller, question: Question) => hear(world, caller, question, world.ids);

    it('is gated by its table: whoever is let in by it gets in, whoever is shut out by it stays out', {
      timeout: 600_000,
    }, async () => {
      const proven = new Set<string>();
      /** Whether the answer changes when the table lets everyone do it, or nobody. */
      async function turns(caller: Caller, question: Question, operation: string, said: string) {
        const isShut = asIs.get(operation)?.includes('signed-in');
        for (const to of isShut ? [[]] : [everyone, []]) {
          changed = { operation, to };
          const other = await ask(caller, question);
          changed = undefined;
          if (other.said === said) continue;
          // What is read and changes by itself, such as a list of who looked, proves nothing.
          if (question.changes || (await ask(caller, question)).said === said) return true;
        }
        return false;
      }
      // Reads of everyone, then changes by strangers: what they may not do changes nothing until they are let in.
      const reads = questions.filter(({ changes }) => !changes);
      const asked: [Caller, Question][] = [
        ...[stranger, ...world.insiders].flatMap((caller) =>
          reads.map((each): [Caller, Question] => [caller, each]),
        ),
        ...questions.filter(({ changes }) => changes).map((each): [Caller, Question] => [stranger, each]),
      ];
      for (const [caller, question] of asked) {
        lookedUp = new Set();
        const { said } = await ask(caller, question);
        for (const operation of lookedUp) {
          if (!proven.has(operation) && (await turns(caller, question, operation, said)))
            proven.add(operation);
        }
      }
      const named = elsewhere[ground.service] ?? [];
      const unproven = [...asIs.keys()].filter(
        (operation) => !proven.has(operation) && !named.includes(operation),
      );
      expect(unproven).toEqual([]);
    });
  },
);
