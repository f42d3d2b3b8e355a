import { type PlaceQuery, place as placeQuery } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';
import { emptyPlace, type PlaceDraft, PlaceForm } from './place-form.tsx';

/** Adds a place to the map of the neighbourhood (K1). */
export function RecordPlace() {
  const words = useWords(outside);
  return (
    <ConnectPage title={words.recordPlace} back={{ page: 'places', text: words.placesTitle }}>
      <p>{words.recordLead}</p>
      <PlaceForm start={emptyPlace} rest={{}} />
    </ConnectPage>
  );
}

/** Mends what is written of a place; all that this form does not ask for goes back as it was. */
export function MendPlace({ params: { place: id = '' } }: { readonly params: Params }) {
  const words = useWords(outside);
  const answer = useAnswer(placeQuery, { id });
  return (
    <ConnectPage title={words.mend} back={{ page: `places/${id}`, text: words.place }}>
      <Answered answer={answer}>
        {({ place }) =>
          place ? (
            <PlaceForm key={id} id={id} start={draftOf(place)} rest={restOf(place)} />
          ) : (
            <p>{words.placeGone}</p>
          )
        }
      </Answered>
    </ConnectPage>
  );
}

type Place = NonNullable<PlaceQuery['place']>;

function draftOf(place: Place): PlaceDraft {
  const { name, kind, about, address, outwardCode, stepFree, costPence, times, access, interests } = place;
  return {
    ...{ name, kind, about, address, outwardCode, stepFree, access, interests },
    times: times ?? '',
    cost: costPence === null ? '' : (costPence / 100).toFixed(2),
    phone: place.contact?.phone ?? '',
    website: place.contact?.website ?? '',
  };
}

function restOf({ sessions, position, contact, checkedBy }: Place) {
  return {
    sessions: [...sessions],
    ...(position && { position }),
    ...(contact?.email && { email: contact.email }),
    ...(checkedBy && { checkedBy }),
  };
}
