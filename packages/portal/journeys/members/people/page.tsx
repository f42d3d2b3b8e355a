import { useState } from 'react';
import { teamMembers } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { isOwnerSide, OurTeamPage, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { type Member, MemberCard } from './member-card.tsx';

/** Whom a view of the list shows. */
const shows: Readonly<Record<string, (member: Member) => boolean>> = {
  all: () => true,
  in: ({ status }) => status === 'ACTIVE' || status === 'PAUSED',
  waiting: ({ status }) => status !== 'ACTIVE' && status !== 'PAUSED',
};

/** Who belongs to a team, since when and until when; for the owner's side also who is asked or asks to. */
export function Members({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(members);
  const at = useTeamPath(team);
  const query = useQuery();
  const after = query.get('after');
  const show = query.get('show') ?? 'all';
  const answer = useAnswer(teamMembers, { id: team, first: 50, ...(after && { after }) });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  const asOwner = isOwnerSide(found?.myMembership);
  const changed = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <OurTeamPage team={team} name={found?.name} title={words.membersTitle} done={done}>
      {asOwner && (
        <Views
          label={words.asItIs}
          query="show"
          chosen={show}
          views={[
            { value: 'all', text: words.all },
            { value: 'in', text: words.inTeam },
            { value: 'waiting', text: words.waiting },
          ]}
        />
      )}
      <Answered answer={answer}>
        {() => {
          if (!found?.members) return <p>{words.notYours}</p>;
          const shown = found.members.edges.map(({ node }) => node).filter(shows[show] ?? (() => true));
          return (
            <>
              {shown.length === 0 && <p>{words.noneOfThose}</p>}
              {shown.map((member) => (
                <MemberCard key={member.id} member={member} asOwner={asOwner} onChanged={changed} />
              ))}
              <More pageInfo={found.members.pageInfo} />
              <SummaryList
                rows={[
                  [
                    words.teamCode,
                    <span key="code" className="code">
                      {team}
                    </span>,
                  ],
                ]}
              />
              <Actions>
                {asOwner && <LinkButton href={at('invite')}>{words.invite}</LinkButton>}
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </OurTeamPage>
  );
}
