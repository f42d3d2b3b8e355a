import { useState } from 'react';
import {
  type AccessFeature,
  type Interest,
  type PlaceKind,
  type RecordPlaceInput,
  recordPlace,
} from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo } from '../../../app/router/address.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm, type Fault } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { Checkboxes, TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { accessFeatures, interests } from '../terms.ts';
import { outside } from '../words/outside/index.ts';
import { terms } from '../words/terms/index.ts';

/** A place as it stands in the form: text as it is typed. */
export interface PlaceDraft {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly about: string;
  readonly address: string;
  readonly outwardCode: string;
  readonly stepFree: boolean;
  readonly times: string;
  /** In pounds: `3.50`; empty while nobody knows. */
  readonly cost: string;
  readonly phone: string;
  readonly website: string;
  readonly access: readonly AccessFeature[];
  readonly interests: readonly Interest[];
}

export const emptyPlace: PlaceDraft = {
  ...{ name: '', kind: 'GROUP', about: '', address: '', outwardCode: '', stepFree: false },
  ...{ times: '', cost: '', phone: '', website: '', access: [], interests: [] },
};

interface PlaceFormProps {
  readonly id?: string;
  readonly start: PlaceDraft;
  /** What is known besides. */
  readonly rest: Pick<RecordPlaceInput, 'sessions' | 'position' | 'checkedBy'> & { readonly email?: string };
}

type TextKey = 'name' | 'about' | 'address' | 'outwardCode' | 'times' | 'cost' | 'phone' | 'website';

/** All that is asked of a place. It never holds a person. */
export function PlaceForm({ id: known, start, rest }: PlaceFormProps) {
  const words = useWords(outside);
  const names = useWords(terms);
  const at = useConnectPath();
  const [id] = useState(() => known ?? newId('place'));
  const [draft, setDraft] = useState(start);
  const change = (some: Partial<PlaceDraft>) => setDraft({ ...draft, ...some });
  const missing = (field: 'name' | 'about' | 'address'): Fault | false =>
    draft[field].trim() === '' && { field, text: words[`${field}Missing`] };
  const text = (field: TextKey, width: number, fault: (field: string) => string | undefined) => (
    <TextField
      id={field}
      label={words[`${field}Label`]}
      width={width}
      autoComplete="off"
      value={draft[field]}
      error={fault(field)}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  );
  return (
    <ChangeForm
      operation={recordPlace}
      input={inputOf(id, draft, rest)}
      faults={[
        missing('name'),
        missing('about'),
        missing('address'),
        !/^[A-Za-z]{1,2}\d[A-Za-z\d]?$/.test(draft.outwardCode.trim()) && {
          field: 'outwardCode',
          text: words.outwardCodeMissing,
        },
        penceOf(draft.cost) === undefined && { field: 'cost', text: words.costWrong },
      ]}
      submit={words.savePlace}
      onDone={() => goTo(at(`places/${id}`))}
    >
      {(fault) => (
        <>
          {text('name', 30, fault)}
          <Radios
            legend={words.whatItIs}
            choices={(['GROUP', 'PLACE', 'ORGANISATION'] as const).map((value) => ({
              value,
              text: names[`kind${value}`],
            }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
          {text('about', 40, fault)}
          {text('address', 40, fault)}
          {text('outwardCode', 6, fault)}
          <Checkboxes
            legend={words.gettingIn}
            values={draft.stepFree ? ['stepFree'] : []}
            onChange={(values) => change({ stepFree: values.length > 0 })}
            choices={[{ value: 'stepFree', text: words.stepFree }]}
          />
          {text('times', 30, fault)}
          {text('cost', 6, fault)}
          {text('phone', 16, fault)}
          {text('website', 30, fault)}
          <Details summary={words.moreOfIt}>
            <Checkboxes
              legend={words.whatOneDoes}
              values={draft.interests}
              onChange={(chosen) => change({ interests: chosen })}
              choices={interests.map((value) => ({ value, text: names[`likes${value}`] }))}
            />
            <Checkboxes
              legend={words.howItMeets}
              values={draft.access}
              onChange={(chosen) => change({ access: chosen })}
              choices={accessFeatures.map((value) => ({ value, text: names[`access${value}`] }))}
            />
          </Details>
        </>
      )}
    </ChangeForm>
  );
}

/** Pence of what was typed in pounds; null when nothing was, undefined when it is no amount. */
function penceOf(cost: string): number | null | undefined {
  const amount = cost.trim().replace('£', '');
  if (amount === '') return null;
  return /^\d{1,4}(\.\d{2})?$/.test(amount) ? Math.round(Number(amount) * 100) : undefined;
}

function inputOf(
  id: string,
  draft: PlaceDraft,
  { email, ...rest }: PlaceFormProps['rest'],
): RecordPlaceInput {
  const { kind, stepFree, access, interests: likes } = draft;
  const [phone, website, times] = [draft.phone.trim(), draft.website.trim(), draft.times.trim()];
  const pence = penceOf(draft.cost);
  const contact = { ...(phone && { phone }), ...(website && { website }), ...(email && { email }) };
  return {
    ...rest,
    ...{
      id,
      kind,
      stepFree,
      name: draft.name.trim(),
      about: draft.about.trim(),
      address: draft.address.trim(),
    },
    outwardCode: draft.outwardCode.trim().toUpperCase(),
    ...(typeof pence === 'number' && { costPence: pence }),
    ...(times && { times }),
    ...(Object.keys(contact).length > 0 && { contact }),
    access: [...access],
    interests: [...likes],
  };
}
