import { type TeamDecisionsQuery, teamDecisions } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Details } from '../../../kit/details.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { OurTeamPage, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { ProposalCard } from './proposal-card.tsx';
import { deciding } from './words/index.ts';

type Team = NonNullable<TeamDecisionsQuery['team']>;

/** What a team is deciding and has decided; which of it, by the address. */
export function Decisions({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(deciding);
  const own = useWords(members);
  const at = useTeamPath(team);
  const query = useQuery();
  const show = query.get('show') ?? 'open';
  const [after, pastAfter] = [query.get('after'), query.get('past')];
  const answer = useAnswer(teamDecisions, {
    ...{ id: team, ...(after && { after }), ...(pastAfter && { pastAfter }) },
  });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <OurTeamPage team={team} name={found?.name} title={words.decisionsTitle}>
      <p>{words.decisionsLead}</p>
      <Views
        label={own.asItIs}
        query="show"
        chosen={show}
        views={[
          { value: 'open', text: words.open },
          { value: 'mine', text: words.mine },
          { value: 'decided', text: words.decided },
        ]}
      />
      <Answered answer={answer}>
        {() => {
          if (!found?.proposals) return <p>{own.notYours}</p>;
          return (
            <>
              <Listed team={found} show={show} />
              <Actions>
                <LinkButton href={at('decisions/new')}>{words.newProposal}</LinkButton>
                <PrintButton />
              </Actions>
              <Alone team={found} />
            </>
          );
        }}
      </Answered>
    </OurTeamPage>
  );
}

function Listed({ team, show }: { readonly team: Team; readonly show: string }) {
  const words = useWords(deciding);
  const { signedIn } = useHere();
  if (show === 'decided') {
    const past = team.pastProposals;
    if (!past || past.edges.length === 0) return <p>{words.noneDecided}</p>;
    return (
      <>
        {past.edges.map(({ node }) => (
          <ProposalCard key={node.id} team={team.id} proposal={node} />
        ))}
        <More pageInfo={past.pageInfo} query="past" />
      </>
    );
  }
  const open = (team.proposals?.edges ?? []).map(({ node }) => node);
  const mine = show === 'mine';
  const shown = mine
    ? open.filter(({ waitingFor }) => waitingFor.some(({ id }) => id === signedIn.person))
    : open;
  return (
    <>
      {shown.length === 0 && <p>{mine ? words.noneMine : words.noneOpen}</p>}
      {shown.map((proposal) => (
        <ProposalCard
          key={proposal.id}
          team={team.id}
          proposal={proposal}
          awaited={proposal.waitingFor.length}
        />
      ))}
      {team.proposals && <More pageInfo={team.proposals.pageInfo} />}
    </>
  );
}

function Alone({ team: { domain } }: { readonly team: Team }) {
  const words = useWords(deciding);
  const figures = useFigures();
  const foreign = useForeign();
  if (!domain) return null;
  return (
    <Details summary={words.alone}>
      <SummaryList
        rows={[
          [
            words.kinds,
            <ul key="kinds" className="within" {...foreign}>
              {domain.kinds.map(({ key, words: text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>,
          ],
          [words.mostSpend, figures.money(domain.spendLimit.pence)],
          [words.spentThisMonth, figures.money(domain.spentThisMonth.pence)],
          [words.reviewOn, figures.date(domain.reviewOn)],
        ]}
      />
    </Details>
  );
}
