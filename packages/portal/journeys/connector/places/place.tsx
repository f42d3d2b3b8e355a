import { useState } from 'react';
import { type PlaceQuery, place as placeQuery } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useKeepsPlaces } from '../../../app/session/circle-hats.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, SummaryList, Tag } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';
import { terms } from '../words/terms/index.ts';
import { Check } from './check.tsx';
import { PlaceFacts } from './facts.tsx';
import { ForWhom } from './for-whom.tsx';

type Place = NonNullable<PlaceQuery['place']>;

/** One place: all that is written of it, when somebody last made sure, and who could be introduced there (K1). */
export function PlacePage({ params: { place: id = '' } }: { readonly params: Params }) {
  const words = useWords(outside);
  const answer = useAnswer(placeQuery, { id });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data.place : undefined;
  return (
    <ConnectPage
      title={found?.name ?? words.place}
      of={words.place}
      done={done}
      back={{ page: 'places', text: words.placesTitle }}
    >
      <Answered answer={answer}>
        {({ place }) =>
          place ? (
            <Whole
              place={place}
              onChanged={() => {
                setDone(words.noted);
                answer.again();
              }}
            />
          ) : (
            <p>{words.placeGone}</p>
          )
        }
      </Answered>
    </ConnectPage>
  );
}

function Whole({ place, onChanged }: { readonly place: Place; onChanged(): void }) {
  const words = useWords(outside);
  const foreign = useForeign();
  const at = useConnectPath();
  const keeps = useKeepsPlaces();
  const { phone, email, website } = place.contact ?? {};
  return (
    <>
      {place.goneSince && <Tag kind="over">{words.isGone}</Tag>}
      <p {...foreign}>{place.about}</p>
      <PlaceFacts place={place} />
      <SummaryList
        rows={[
          !!phone && [
            words.phone,
            <a key="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>,
          ],
          !!email && [
            words.email,
            <a key="email" href={`mailto:${email}`}>
              {email}
            </a>,
          ],
          !!website && [
            words.website,
            <a key="website" href={website} rel="noreferrer">
              {website}
            </a>,
          ],
          [words.madeSure, <Checked key="checked" place={place} />],
          place.source !== null && [words.source, place.source],
        ]}
      />
      {place.goneSince === null && <ForWhom place={place.id} />}
      {keeps && <Check place={place} onChecked={onChanged} />}
      <Actions>
        {keeps && (
          <LinkButton kind="quiet" href={at(`places/${place.id}/mend`)}>
            {words.mend}
          </LinkButton>
        )}
        <PrintButton />
      </Actions>
    </>
  );
}

/** When somebody last made sure that what is written holds. */
export function Checked({
  place: { checkedOn, checkedBy, stale },
}: {
  readonly place: Pick<Place, 'checkedOn' | 'checkedBy' | 'stale'>;
}) {
  const words = useWords(outside);
  const names = useWords(terms);
  const figures = useFigures();
  if (checkedOn === null) return words.nobodyChecked;
  const how = checkedBy && names[`check${checkedBy}`];
  return [figures.date(checkedOn), how, stale && words.stale].filter(Boolean).join('. ');
}
