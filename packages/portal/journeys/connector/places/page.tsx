import { searchPlaces } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useKeepsPlaces } from '../../../app/session/circle-hats.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';
import { askedIn, searchOf } from './asked.ts';
import { PlaceCard } from './place-card.tsx';
import { SearchForm } from './search-form.tsx';

/** Places, groups and organisations of the neighbourhood, with why each fits (K1). */
export function Places() {
  const words = useWords(outside);
  const at = useConnectPath();
  const keeps = useKeepsPlaces();
  const query = useQuery();
  const after = query.get('after');
  const team = query.get('team') ?? undefined;
  const asked = askedIn(query);
  const answer = useAnswer(searchPlaces, { search: searchOf(asked), ...(after && { after }) });
  return (
    <ConnectPage
      title={words.placesTitle}
      {...(team && { back: { page: `team/${team}/introductions`, text: words.backToIntroductions } })}
    >
      <p>{team ? words.placesForTeam : words.placesLead}</p>
      <SearchForm key={JSON.stringify(asked)} asked={asked} />
      <Answered answer={answer}>
        {({ places }) => (
          <>
            <h2>{words.found}</h2>
            {places.edges.length === 0 && <p>{words.nothingFits}</p>}
            {places.edges.map(({ node: { place, reasons } }) => (
              <PlaceCard key={place.id} place={place} reasons={reasons} team={team} />
            ))}
            <More pageInfo={places.pageInfo} />
          </>
        )}
      </Answered>
      <Actions>
        {keeps && <LinkButton href={at('places/record')}>{words.recordPlace}</LinkButton>}
        {keeps && (
          <LinkButton kind="quiet" href={at('places/check')}>
            {words.toCheckTitle}
          </LinkButton>
        )}
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}
