import type { MapNodeInput, MapNodeKind, PersonRelation } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { kinds, relations } from '../terms.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import type { MapNode } from './data.ts';

/** Someone or something as it stands in a form. */
export interface NodeDraft {
  readonly kind: MapNodeKind;
  readonly relation: PersonRelation;
  readonly firstName: string;
  readonly label: string;
  readonly placeId?: string;
}

export const newNode: NodeDraft = { kind: 'PERSON', relation: 'FRIEND', firstName: '', label: '' };

/** A node of the map as it stands in a form. */
export function draftOf({ kind, relation, firstName, label, place }: MapNode): NodeDraft {
  return {
    kind,
    relation: relation ?? 'ACQUAINTANCE',
    firstName: firstName ?? '',
    label: kind === 'PERSON' ? '' : label,
    ...(place && { placeId: place.id }),
  };
}

/** What a form says, as it is sent: of a person no more than what they are and a first name (K2). */
export function nodeInput(id: string, draft: NodeDraft): MapNodeInput {
  const { kind, relation, firstName, label, placeId } = draft;
  if (kind === 'PERSON') return { id, kind, relation, ...(firstName && { firstName: firstName.trim() }) };
  return { id, kind, label: label.trim(), ...(placeId && { placeId }) };
}

/** What is wrong with it, if anything: a name for what is no person. */
export function lacksLabel({ kind, label }: NodeDraft): boolean {
  return kind !== 'PERSON' && label.trim() === '';
}

/** Whether a first name is more than one. */
export function isMoreThanOneName({ kind, firstName }: NodeDraft): boolean {
  return kind === 'PERSON' && /\s/.test(firstName.trim());
}

interface NodeFieldsProps {
  readonly draft: NodeDraft;
  /** A person stays a person, and nothing else becomes one. */
  readonly isNew: boolean;
  onChange(draft: NodeDraft): void;
  fault(field: string): string | undefined;
}

/** Asks what something is and what it is called; of people only what they are, and a first name. */
export function NodeFields({ draft, isNew, onChange, fault }: NodeFieldsProps) {
  const words = useWords(connector);
  const names = useWords(terms);
  const { kind, relation, firstName, label } = draft;
  const offered = isNew ? kinds : kinds.filter((each) => each !== 'PERSON');
  return (
    <>
      {(isNew || kind !== 'PERSON') && (
        <Radios
          legend={words.whoOrWhat}
          choices={offered.map((value) => ({ value, text: names[`kind${value}`] }))}
          value={kind}
          onChange={(value) => onChange({ ...draft, kind: value })}
        />
      )}
      {kind === 'PERSON' ? (
        <>
          <SelectField
            id="relation"
            label={words.whatTheyAre}
            value={relation}
            choices={relations.map((value) => ({ value, text: names[`relation${value}`] }))}
            onChange={(value) => value && onChange({ ...draft, relation: value })}
          />
          <TextField
            id="firstName"
            label={words.firstName}
            hint={words.firstNameHint}
            width={16}
            maxLength={30}
            autoComplete="off"
            value={firstName}
            error={fault('firstName')}
            onChange={({ target }) => onChange({ ...draft, firstName: target.value })}
          />
        </>
      ) : (
        <TextField
          id="label"
          label={words.whatItIsCalled}
          width={28}
          maxLength={80}
          autoComplete="off"
          value={label}
          error={fault('label')}
          onChange={({ target }) => onChange({ ...draft, label: target.value })}
        />
      )}
    </>
  );
}
