import type { SearchPlacesQuery } from '../../../app/graphql/generated.ts';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, Card } from '../../../kit/lists.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';
import { PlaceFacts } from './facts.tsx';

type Match = SearchPlacesQuery['places']['edges'][number]['node'];

interface PlaceCardProps {
  readonly place: Match['place'];
  readonly reasons: readonly string[];
  /** The team it is looked for. */
  readonly team: string | undefined;
}

/** A place that fits, and why. */
export function PlaceCard({ place, reasons, team }: PlaceCardProps) {
  const words = useWords(outside);
  const foreign = useForeign();
  const at = useConnectPath();
  return (
    <Card title={place.name}>
      <p {...foreign}>{place.about}</p>
      <PlaceFacts place={place} reasons={reasons} />
      <Actions>
        {team && (
          <LinkButton
            href={at(`team/${team}/introduce?place=${place.id}&suggested=yes`)}
            aria-label={words.introduceTo(place.name)}
          >
            {words.introduceHere}
          </LinkButton>
        )}
        <LinkButton kind="quiet" href={at(`places/${place.id}`)} aria-label={words.moreOf(place.name)}>
          {words.lookCloser}
        </LinkButton>
      </Actions>
    </Card>
  );
}
