import { type FormEvent, useState } from 'react';
import { goTo, withQuery } from '../../../app/router/address.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { Details } from '../../../kit/details.tsx';
import { Checkboxes, TextField } from '../../../kit/fields.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { accessFeatures, interests, ways } from '../terms.ts';
import { outside } from '../words/outside/index.ts';
import { terms } from '../words/terms/index.ts';
import { type Asked, inAddress } from './asked.ts';

/** What to look for. Asking changes the address, and the address asks. */
export function SearchForm({ asked }: { readonly asked: Asked }) {
  const words = useWords(outside);
  const names = useWords(terms);
  const [draft, setDraft] = useState(asked);
  const [wrong, setWrong] = useState(false);
  const change = (some: Partial<Asked>) => setDraft({ ...draft, ...some });
  const search = (event: FormEvent) => {
    event.preventDefault();
    const minutes = draft.minutes.trim();
    const isWrong = minutes !== '' && !/^\d{1,3}$/.test(minutes);
    setWrong(isWrong);
    if (!isWrong) goTo(withQuery(inAddress(draft)));
  };
  const [must, setMust] = [
    [...(draft.stepFree ? ['stepFree' as const] : []), ...(draft.free ? ['free' as const] : [])],
    (values: readonly ('stepFree' | 'free')[]) =>
      change({ stepFree: values.includes('stepFree'), free: values.includes('free') }),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: older readers do not know a search element
    <form role="search" onSubmit={search} noValidate>
      <TextField
        id="words"
        label={words.lookFor}
        hint={words.lookForHint}
        type="search"
        width={24}
        value={draft.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <div className="side-by-side">
        <TextField
          id="from"
          label={words.fromDistrict}
          width={6}
          autoComplete="off"
          value={draft.from}
          onChange={({ target }) => change({ from: target.value })}
        />
        <TextField
          id="minutes"
          label={words.within}
          unit={words.minutes}
          inputMode="numeric"
          width={4}
          value={draft.minutes}
          error={wrong ? words.minutesWrong : undefined}
          onChange={({ target }) => change({ minutes: target.value })}
        />
        <SelectField
          id="mode"
          label={words.by}
          value={draft.mode}
          choices={ways.map((value) => ({ value, text: names[`way${value}`] }))}
          onChange={(mode) => mode && change({ mode })}
        />
      </div>
      <Checkboxes
        legend={words.must}
        values={must}
        onChange={setMust}
        choices={[
          { value: 'stepFree', text: words.stepFree },
          { value: 'free', text: words.costsNothing },
        ]}
      />
      <Details summary={words.moreWishes}>
        <Checkboxes
          legend={words.oneOfThese}
          values={draft.interests}
          onChange={(chosen) => change({ interests: chosen })}
          choices={interests.map((value) => ({ value, text: names[`likes${value}`] }))}
        />
        <Checkboxes
          legend={words.allOfThese}
          values={draft.access}
          onChange={(chosen) => change({ access: chosen })}
          choices={accessFeatures.map((value) => ({ value, text: names[`access${value}`] }))}
        />
      </Details>
      <Button type="submit">{words.search}</Button>
    </form>
  );
}
