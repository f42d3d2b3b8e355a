import { useState } from 'react';
import {
  type CompanionsQuery,
  type CompanyKind,
  companions,
  offerCompany,
} from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Checkboxes, TextField } from '../../../kit/fields.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { together } from '../words/together/index.ts';
import { EndOffer } from './end-offer.tsx';

type Companion = CompanionsQuery['companions']['edges'][number]['node'];

/** One's own page: what one offers, and what others should know. One takes it off whenever one likes (K9). */
export function MyPage() {
  const words = useWords(together);
  const { signedIn } = useHere();
  const [done, setDone] = useState<string>();
  const answer = useAnswer(companions, { offering: 'BUDDY', first: 100 });
  return (
    <ConnectPage title={words.myPage} done={done} back={{ page: 'company', text: words.companyTitle }}>
      <p>{words.myPageLead}</p>
      <Answered answer={answer}>
        {({ companions: list }) => {
          const mine = list.edges.map(({ node }) => node).find(({ person }) => person.id === signedIn.person);
          const said = (what: string) => {
            setDone(what);
            answer.again();
          };
          return (
            <>
              <Offering
                key={mine ? 'mine' : 'none'}
                mine={mine}
                name={signedIn.name}
                onSaved={() => said(words.pageSaved)}
              />
              {mine && <EndOffer onEnded={() => said(words.pageGone)} />}
            </>
          );
        }}
      </Answered>
    </ConnectPage>
  );
}

interface OfferingProps {
  readonly mine: Companion | undefined;
  readonly name: string;
  onSaved(): void;
}

function Offering({ mine, name, onSaved }: OfferingProps) {
  const words = useWords(together);
  const [offers, setOffers] = useState<readonly CompanyKind[]>(mine?.offers ?? ['BUDDY']);
  const [text, setText] = useState({
    goesBy: mine?.goesBy ?? name.split(' ')[0] ?? '',
    admired: mine?.admired ?? '',
    important: mine?.important ?? '',
    support: mine?.support ?? '',
  });
  const missing = (field: keyof typeof text) =>
    text[field].trim() === '' && { field, text: words[`${field}Missing`] };
  return (
    <ChangeForm
      operation={offerCompany}
      input={{ offers: [...offers], ...text }}
      faults={[
        offers.length === 0 && { field: 'offers', text: words.offersMissing },
        missing('goesBy'),
        missing('admired'),
        missing('important'),
        missing('support'),
      ]}
      submit={words.savePage}
      onDone={onSaved}
    >
      {(fault) => (
        <>
          <Checkboxes
            id="offers"
            legend={words.whatIsOffered}
            error={fault('offers')}
            values={offers}
            onChange={setOffers}
            choices={(['BUDDY', 'FACILITATOR'] as const).map((value) => ({
              value,
              text: words[`offers${value}`],
            }))}
          />
          <TextField
            id="goesBy"
            label={words.goesBy}
            width={20}
            value={text.goesBy}
            error={fault('goesBy')}
            onChange={({ target }) => setText({ ...text, goesBy: target.value })}
          />
          {(['admired', 'important', 'support'] as const).map((field) => (
            <TextArea
              key={field}
              id={field}
              label={words[field]}
              rows={3}
              value={text[field]}
              error={fault(field)}
              onChange={({ target }) => setText({ ...text, [field]: target.value })}
            />
          ))}
        </>
      )}
    </ChangeForm>
  );
}
