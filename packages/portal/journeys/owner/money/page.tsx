import { teamMoney } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { isDay, monthOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, SummaryList, Tag } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { OwnersOnly, TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';
import { Charges } from './charges.tsx';
import type { TeamsMoney } from './data.ts';
import { ToConfirm } from './to-confirm.tsx';

/** What support costs, against what it may cost; and visits that wait for the owner's word. */
export function Money({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const asked = useQuery().get('month');
  const month = monthOf(isDay(asked) ? asked : today());
  const answer = useAnswer(teamMoney, { id: team, ...month });
  return (
    <TeamPage title={words.moneyTitle}>
      <Answered answer={answer}>
        {({ team: found }) =>
          found?.budget || found?.charges ? (
            <>
              <ToConfirm money={found} again={answer.again} />
              <Budget title={words.thisWeekCosts} budget={found.budget} />
              <Budget title={words.thisMonth} budget={found.monthBudget} />
              <Payers funding={found.funding} />
              <Charges charges={found.charges} month={month.from} />
              <Actions>
                <PrintButton />
              </Actions>
            </>
          ) : (
            <OwnersOnly name={found?.owner?.name} />
          )
        }
      </Answered>
    </TeamPage>
  );
}

const tagOf = { GREEN: 'good', AMBER: 'open', RED: 'open' } as const;

function Budget({ title, budget }: { readonly title: string; readonly budget: TeamsMoney['budget'] }) {
  const words = useWords(owner);
  const { money } = useFigures();
  if (!budget) return null;
  const { state, budget: may, confirmed, planned, left } = budget;
  return (
    <section>
      <h2>{title}</h2>
      <SummaryList
        rows={[
          [words.mayCost, may ? money(may.pence) : words.noBudget],
          [words.spent, money(confirmed.pence)],
          [words.planned, money(planned.pence)],
          left && [
            words.left,
            <>
              {money(left.pence)} {state && <Tag kind={tagOf[state]}>{words[`state${state}`]}</Tag>}
            </>,
          ],
        ]}
      />
    </section>
  );
}

function Payers({ funding }: { readonly funding: TeamsMoney['funding'] }) {
  const words = useWords(owner);
  const { percent } = useFigures();
  return (
    <section>
      <h2>{words.whoPays}</h2>
      {funding ? (
        <SummaryList
          rows={funding.shares.map(({ payer, basisPoints }) => [
            payer.name ?? words[`route${payer.route}`],
            percent(basisPoints / 100),
          ])}
        />
      ) : (
        <p>{words.ownerPays}</p>
      )}
    </section>
  );
}
